using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Pages of the forum as a whole.</summary>
public static class SiteLinks
{
    public static string Home() => "/";

    public static string ToDo(ToDoKind? kind = null, string? project = null) =>
        "/to-do".With((nameof(kind), kind), (nameof(project), project));

    public static string HowWeWork() => "/how-we-work";

    public static string Accessibility() => "/accessibility";

    public static string Privacy() => "/privacy";

    public static string StayingSafe() => "/staying-safe";

    /// <summary>What watches the server asks below it.</summary>
    public static string Health() => "/health";

    public static string Manifest() => "/manifest.webmanifest";

    public static string ReadingSettings() => "/reading-settings";

    public static string ForumDesk() => "/forum";

    public static string Professionals(int? before = null) => "/forum/people".With((nameof(before), before));

    public static string ApproveSeveral() => "/forum/people/approve";

    public static string TrainSeveral() => "/forum/people/training";

    public static string Approve(int person) => $"/forum/people/{person}/approve";

    public static string TurnDown(int person) => $"/forum/people/{person}/turn-down";

    public static string WhyNotConfirmed() => "/not-confirmed";

    public static string Training(int person) => $"/forum/people/{person}/training";

    public static string Problem() => "/problem";

    public static string Problem(int code) => $"/problem/{code}";

    public static string DevMail() => "/dev/mail";

    public static string Jobs() => "/forum/by-itself";

    public static string LostMail() => "/forum/by-itself/lost-mail";
}
