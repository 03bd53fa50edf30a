namespace CoProduce.Web.Features.Accounts;

/// <summary>A page from a mailed link, with one button that does what the link is for.</summary>
public record OneButtonPage(string Title, string Words, string Action, string Button);
