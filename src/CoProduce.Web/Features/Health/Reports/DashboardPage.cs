using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>How together all projects of the forum are: what needs staff this week, then the whole picture.</summary>
public record DashboardPage(IReadOnlyList<ProjectFigures> Projects, IReadOnlyList<PlanFacts> Plans, DateOnly Today)
{
    private const int MostNeeds = 30;

    public IReadOnlyList<AttentionRow> Needs => [.. Projects.SelectMany(NeedsOf).OrderByDescending(n => n.IsUrgent).Take(MostNeeds)];

    public IEnumerable<(Rung Rung, int Projects)> Rungs =>
        Domain.Health.Rungs.FromTheTop.Select(r => (r, Projects.Count(p => p.Inside?.Rung == r)));

    public IEnumerable<(Indicator Sign, int Red, int Amber, int Green)> Signs =>
        Indicators.All.Select(s => (s, Count(s, Light.Red), Count(s, Light.Amber), Count(s, Light.Green)));

    private int Count(Indicator sign, Light light) =>
        Projects.Count(p => p.Shown(Reader.Inside).Any(f => f.Indicator == sign && f.Light == light));

    private IEnumerable<AttentionRow> NeedsOf(ProjectFigures project)
    {
        if (project.Inside is { } now && LadderClaim.OverClaiming(project.Claimed, now) is not null)
        {
            yield return new(project, "Its label is above its records.", "Talk with both leads", project.Url, true);
        }

        if (project.Inside is { } reading && LadderClaim.FarApart(reading) is { } apart)
        {
            yield return new(project, apart, "Talk with both leads", project.Url, true);
        }

        foreach (var red in project.Red(Reader.Inside).Where(_ => !project.IsFinished))
        {
            var plan = Plans.FirstOrDefault(p => p.ProjectId == project.Id && p.Sign == red.Indicator);
            if (plan is not { IsAgreed: true })
            {
                yield return new(
                    project,
                    $"“{red.Indicator.Words()}” is not good enough, and there is no plan that families agree to.",
                    "Ask for a plan",
                    $"{ProjectLinks.Project(project.Slug)}#{red.Indicator.Key()}",
                    false
                );
            }
            else if (plan.ReviewOn <= Today.AddDays(7))
            {
                yield return new(
                    project,
                    $"The plan for “{red.Indicator.Words()}” is looked at again on {Infrastructure.UkTime.Day(plan.ReviewOn)}.",
                    "Look at the plan",
                    $"{ProjectLinks.Project(project.Slug)}#{red.Indicator.Key()}",
                    false
                );
            }
        }
    }
}

/// <summary>A plan for a red sign, as far as the dashboard needs it.</summary>
public record PlanFacts(int ProjectId, Indicator Sign, DateOnly ReviewOn, bool IsAgreed);

/// <summary>Something that needs forum staff this week.</summary>
public record AttentionRow(ProjectFigures Project, string What, string Button, string Href, bool IsUrgent);
