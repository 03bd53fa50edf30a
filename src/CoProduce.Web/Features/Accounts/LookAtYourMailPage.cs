namespace CoProduce.Web.Features.Accounts;

/// <summary>Says that a mail is on its way, without saying whether we know the email.</summary>
public record LookAtYourMailPage(string Title, string Words);
