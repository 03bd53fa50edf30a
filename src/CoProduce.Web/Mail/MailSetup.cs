namespace CoProduce.Web.Mail;

/// <summary>How mail leaves the forum.</summary>
public static class MailSetup
{
    public static void AddCoProduceMail(this WebApplicationBuilder builder) => builder.Services.AddScoped<Post>();
}
