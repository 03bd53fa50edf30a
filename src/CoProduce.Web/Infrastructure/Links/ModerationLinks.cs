namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Reports about conduct, and words that were set aside.</summary>
public static class ModerationLinks
{
    public static string Forum() => "/forum/conduct";

    public static string Reports(string slug) => $"{ProjectLinks.Project(slug)}/conduct";

    public static string Tell(string slug) => $"{Reports(slug)}/tell";

    public static string Told(string slug, int report) => $"{Reports(slug)}/told/{report}";

    public static string Report(string slug, int report) => $"{Reports(slug)}/{report}";

    public static string Settle(string slug, int report) => $"{Report(slug, report)}/settle";

    public static string Hidden(string slug, int hiding) => $"{ProjectLinks.Project(slug)}/hidden/{hiding}";

    public static string Appeal(string slug, int hiding) => $"{Hidden(slug, hiding)}/appeal";

    public static string LookAgain(string slug, int hiding) => $"{Hidden(slug, hiding)}/look-again";

    public static string ShowAgain(string slug, int hiding) => $"{Hidden(slug, hiding)}/show-again";
}
