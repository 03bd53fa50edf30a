using CoProduce.Data.Mail;
using CoProduce.Web.Jobs;
using CoProduce.Web.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Mail;

/// <summary>How mail leaves the forum. In Development none leaves: it is shown at /dev/mail, which exists nowhere else.</summary>
public static class MailSetup
{
    public static void AddCoProduceMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<Notifier>();
        var settings = builder.Configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings();
        services.AddSingleton(settings);
        services.AddSingleton<IMailCarrier, SmtpCarrier>();
        services.AddGauge(
            Gauge.Of("coproduce.mail.waiting", "{mail}", "Mails that have not gone yet", (db, now) =>
                db.OutgoingMails.StillToGo(now).CountAsync()
            )
        );
        if (!builder.Environment.IsDevelopment() && settings.IsSet)
        {
            services.AddJob<MailJob>();
        }
    }

    public static void WarnIfMailWaits(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment() && !app.Services.GetRequiredService<MailSettings>().IsSet)
        {
            app.Logger.LogWarning("Mail:Host or Mail:From is empty, so no mail goes out. Mails wait in the database until both are set.");
        }
    }
}
