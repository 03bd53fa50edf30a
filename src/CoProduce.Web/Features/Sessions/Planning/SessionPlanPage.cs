using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>The page where a session is planned.</summary>
public record SessionPlanPage(ProjectPlace Project, int? Number, SessionPlanForm Form)
{
    /// <summary>Everyone who can run it.</summary>
    public IReadOnlyList<FormChoice> People { get; init; } = [];

    /// <summary>Everyone who can arrange interpreters and travel: those at the table, and forum staff.</summary>
    public IReadOnlyList<FormChoice> Arrangers { get; init; } = [];

    /// <summary>Whoever is named to run this one session names nobody in their place.</summary>
    public bool MayName { get; init; }

    public static IEnumerable<FormChoice> Stages =>
        [new("", "Not one stage"), .. StageKeys.InOrder.Select(k => new FormChoice($"{k}", k.Words()))];

    public static IEnumerable<FormChoice> HowOften => Enum.GetValues<Repeat>().Select(r => new FormChoice($"{r}", r.Words()));
}
