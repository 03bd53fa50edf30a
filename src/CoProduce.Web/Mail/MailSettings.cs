namespace CoProduce.Web.Mail;

/// <summary>The mail server: the "Mail" part of the settings. Without a host, mails wait.</summary>
public class MailSettings
{
    public string Host { get; set; } = "";
    public int Port { get; set; } = 587;
    public string From { get; set; } = "";
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";

    public bool IsSet => Host.Length > 0 && From.Length > 0;
}
