using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>What waits for a reply, what was answered, and a person's own words.</summary>
public static class ConversationLinks
{
    public static string Waiting(string? project = null, string? after = null) =>
        "/waiting".With((nameof(project), project), (nameof(after), after));

    public static string AnswerTogether(string slug) => $"{ProjectLinks.Project(slug)}/answer-together";

    public static string Promises() => "/forum/promises";

    public static string ChangeDay() => "/forum/promises/days";

    public static string ForgetDay() => "/forum/promises/days/forget";

    public static string Find(
        string? words = null,
        string? project = null,
        ContributionKind? kind = null,
        StageKey? stage = null,
        Side? group = null,
        bool? answered = null,
        long? before = null
    ) =>
        "/find".With(
            (nameof(words), words),
            (nameof(project), project),
            (nameof(kind), kind),
            (nameof(stage), stage),
            (nameof(group), group),
            (nameof(answered), answered),
            (nameof(before), before)
        );

    public static string YouSaidWeDid() => "/you-said-we-did";

    public static string YouSaidWeDidFeed() => "/you-said-we-did.atom";

    public static string YouSaidWeDidIn(string slug) => $"{ProjectLinks.Project(slug)}/you-said-we-did";

    public static string PromisesIn(string slug) => Older(YouSaidWeDidIn(slug), null, ReplyKind.WeAreDoing, null, null);

    public static string YouSaidWeDidFeedOf(string slug) => $"{ProjectLinks.Project(slug)}/you-said-we-did.atom";

    public static string MyWords(long? before = null) => "/my-words".With((nameof(before), before));

    public static string MyWordsFile() => "/my-words/file";

    public static string MyWordsPrint() => "/my-words/print";

    public static string ReadNotice(long notice) => $"/my-words/notices/{notice}";

    public static string Claim() => "/claim";

    public static string Claims() => "/forum/written-down";

    public static string Claims(int code, string verb) => $"{Claims()}/{code}/{verb}";

    /// <summary>The same page of "You said, we did", further back.</summary>
    public static string Older(string page, int? before, ReplyKind? kind, StageKey? stage, ContributionKind? about) =>
        page.With((nameof(before), before), (nameof(kind), kind), (nameof(stage), stage), (nameof(about), about));
}
