using CoProduce.Data.Mail;
using MimeKit;

namespace CoProduce.Web.Mail;

/// <summary>A mail as it goes over the wire: plain words and, where there is one, an entry for the reader's calendar.</summary>
public static class WrittenMail
{
    public static MimeMessage Of(OutgoingMail mail, MailboxAddress from)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            MessageId = mail.MessageId,
            Date = mail.WrittenAt,
            Body = Body(mail),
        };
        message.From.Add(from);
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var words = new TextPart("plain") { Text = mail.Body };
        return mail.Calendar is null ? words : new Multipart("mixed") { words, Entry(mail.Calendar) };
    }

    /// <summary>A mail program asks the part itself, and not what is in it, whether the session is on or cancelled.</summary>
    private static TextPart Entry(string calendar)
    {
        var entry = new TextPart("calendar")
        {
            Text = calendar,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "session.ics" },
        };
        entry.ContentType.Parameters["method"] = calendar.Contains("METHOD:CANCEL", StringComparison.Ordinal) ? "CANCEL" : "PUBLISH";
        return entry;
    }
}
