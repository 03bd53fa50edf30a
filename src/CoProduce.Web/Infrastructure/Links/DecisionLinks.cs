namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Decisions of a project and what was decided outside the rule.</summary>
public static class DecisionLinks
{
    public static string All(int? before = null) => "/decisions".With((nameof(before), before));

    public static string Feed() => "/decisions.atom";

    public static string OfProject(string slug, int? before = null) =>
        $"{ProjectLinks.Project(slug)}/decisions".With((nameof(before), before));

    public static string FeedOf(string slug) => $"{ProjectLinks.Project(slug)}/decisions.atom";

    public static string New(string slug, int? session = null, int? line = null) =>
        $"{ProjectLinks.Project(slug)}/decisions/new".With((nameof(session), session), (nameof(line), line));

    public static string Decision(string slug, int number) => $"{ProjectLinks.Project(slug)}/decisions/{number}";

    public static string AddAction(string slug, int number) => $"{Decision(slug, number)}/actions";

    public static string Again(string slug, int number) => $"{Decision(slug, number)}/again";

    public static string Reopen(string slug, int number) => $"{Decision(slug, number)}/reopen";

    public static string Edit(string slug, int number) => $"{Decision(slug, number)}/edit";

    public static string Children(string slug, int number) => $"{Decision(slug, number)}/children";

    public static string Review(string slug, int number) => $"{Decision(slug, number)}/review";

    public static string Weight(string slug, int number) => $"{Decision(slug, number)}/weight";

    public static string Position(string slug, int number) => $"{Decision(slug, number)}/position";

    public static string Reply(string slug, int number, int position) => $"{Decision(slug, number)}/reply/{position}";

    public static string Record(string slug, int number) => $"{Decision(slug, number)}/record";

    public static string NotMine(string slug, int number) => $"{Decision(slug, number)}/not-mine";

    public static string Overrides(string slug) => $"{ProjectLinks.Project(slug)}/not-decided-together";

    public static string RaiseOverride(string slug) => $"{Overrides(slug)}/raise";

    public static string RecordOverride(string slug) => $"{Overrides(slug)}/override";

    public static string AnswerOverride(string slug, int raised) => $"{Overrides(slug)}/{raised}/answer";
}
