using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>A stage of a project, and what people do and say in it.</summary>
public static class StageLinks
{
    public static string Stage(string slug, StageKey stage, long? before = null, ContributionKind? kind = null) =>
        $"{ProjectLinks.Project(slug)}/stages/{stage.Slug()}".With((nameof(before), before), (nameof(kind), kind));

    public static string Open(string slug, StageKey stage) => $"{Stage(slug, stage)}/open";

    public static string Current(string slug) => $"{ProjectLinks.Project(slug)}/stage";

    public static string SpeakNow(string slug) => $"{ProjectLinks.Project(slug)}/speak";

    public static string Close(string slug, StageKey stage) => $"{Stage(slug, stage)}/close";

    public static string News(string slug, StageKey stage) => $"{Stage(slug, stage)}/news";

    public static string Ready(string slug, StageKey stage) => $"{Stage(slug, stage)}/ready";

    public static string Pulse(string slug, StageKey stage) => $"{Stage(slug, stage)}/pulse";

    public static string Speak(string slug, StageKey stage, ContributionKind? kind = null) =>
        $"{Stage(slug, stage)}/speak".With((nameof(kind), kind));

    public static string ForgetDraft(string slug, StageKey stage) => $"{Speak(slug, stage)}/forget-draft";

    public static string Sheet(string slug, StageKey stage) => $"{Stage(slug, stage)}/sheet";

    public static string ForAChild(string slug, StageKey stage) => $"{Stage(slug, stage)}/for-a-child";

    public static string TakeDown(string slug, StageKey stage) => $"{Stage(slug, stage)}/take-down";

    public static string Summary(string slug, StageKey stage) => $"{Stage(slug, stage)}/summary";

    public static string NewSummary(string slug, StageKey stage) => $"{Summary(slug, stage)}/new";

    public static string Short(int project, int stage) => $"/s/{project}-{stage}";
}
