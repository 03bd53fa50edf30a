using CoProduce.Web.Features.Site.DevMail;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

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
            services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new WithoutDevMail()));
        }
    }

    private sealed class WithoutDevMail : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
        {
            foreach (var page in feature.Controllers.Where(c => c.AsType() == typeof(DevMailController)).ToList())
            {
                feature.Controllers.Remove(page);
            }
        }
    }
}
