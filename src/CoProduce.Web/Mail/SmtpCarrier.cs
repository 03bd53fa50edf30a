using CoProduce.Data.Mail;
using CoProduce.Web.Infrastructure;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace CoProduce.Web.Mail;

/// <summary>Carries a mail by SMTP, over TLS unless the server is on this machine.</summary>
public class SmtpCarrier(MailSettings settings, ForumSettings forum) : IMailCarrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task CarryAsync(OutgoingMail mail, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience * 3);
        using var smtp = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await smtp.ConnectAsync(settings.Host, settings.Port, Safety(settings), limit.Token);
        if (settings.UserName.Length > 0)
        {
            await smtp.AuthenticateAsync(settings.UserName, settings.Password, limit.Token);
        }

        await smtp.SendAsync(WrittenMail.Of(mail, new MailboxAddress(forum.Name, settings.From)), limit.Token);
        await smtp.DisconnectAsync(true, limit.Token);
    }

    private static SecureSocketOptions Safety(MailSettings settings) =>
        settings switch
        {
            { Port: 465 } => SecureSocketOptions.SslOnConnect,
            { Host: "localhost" or "127.0.0.1" } => SecureSocketOptions.StartTlsWhenAvailable,
            _ => SecureSocketOptions.StartTls,
        };
}
