namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Who takes part in a project, and how they come and go.</summary>
public static class PeopleLinks
{
    public static string People(string slug, int? after = null) => $"{ProjectLinks.Project(slug)}/people".With((nameof(after), after));

    public static string Add(string slug) => $"{People(slug)}/add";

    public static string Admit(string slug, int participant) => $"{People(slug)}/{participant}/admit";

    /// <summary>Those who were ticked, together.</summary>
    public static string AdmitSeveral(string slug) => $"{People(slug)}/admit";

    /// <summary>The question whether somebody leads. For whoever is asked.</summary>
    public static string AskedToLead(string slug) => $"{ProjectLinks.Project(slug)}/asked-to-lead";

    public static string AgreeToLead(string slug) => $"{AskedToLead(slug)}/yes";

    public static string DeclineToLead(string slug) => $"{AskedToLead(slug)}/no";

    public static string NoLongerAskToLead(string slug, int participant) => $"{People(slug)}/{participant}/not-asked-to-lead";

    public static string Role(string slug, int participant) => $"{People(slug)}/{participant}/role";

    public static string TurnDown(string slug, int participant) => $"{People(slug)}/{participant}/turn-down";

    public static string Remove(string slug, int participant) => $"{People(slug)}/{participant}/remove";

    public static string Keep(string slug, int participant) => $"{People(slug)}/{participant}/keep";

    /// <summary>Why somebody was not let in, or was asked to leave. For that person alone.</summary>
    public static string Why(string slug) => $"{ProjectLinks.Project(slug)}/why";

    public static string Join(string slug) => $"{ProjectLinks.Project(slug)}/join";

    public static string Leave(string slug) => $"{ProjectLinks.Project(slug)}/leave";

    public static string Staying(string slug) => $"{ProjectLinks.Project(slug)}/staying";

    public static string Agreement(string slug, bool? live = null, string? from = null) =>
        $"{ProjectLinks.Project(slug)}/agreement".With((nameof(live), live), (nameof(from), from));

    public static string NewAgreement(string slug) => $"{Agreement(slug)}/new";
}
