namespace CoProduce.Web.Mail;

/// <summary>How mail leaves the forum. In Development none leaves: it is shown at /dev/mail, which exists nowhere else.</summary>
public static class MailSetup
{
    public static void AddCoProduceMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<Notifier>();
        services.AddScoped<MailRound>();
        services.AddSingleton(builder.Configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings());
        services.AddSingleton<IMailCarrier, SmtpCarrier>();
        if (!builder.Environment.IsDevelopment())
        {
            services.AddHostedService<MailSender>();
        }
    }
}
