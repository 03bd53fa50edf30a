using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Reads how together a project is: the rung, the eight signs, and what would move it up.</summary>
public class HealthQuery(CoProduceDbContext db, HealthFactsQuery facts, TimeProvider clock)
{
    public async Task<HealthPage> RunAsync(ProjectPlace here) =>
        new(
            here,
            await facts.RunAsync(here) is { } found
                ? new HealthFigures(
                    InWords(found),
                    await WarningsAsync(found),
                    Steps(found),
                    await SignsAsync(found, await SignRowsAsync(found)),
                    Ladder(found)
                )
                : null
        );

    private static HealthInWords InWords(HealthFacts found)
    {
        var lights = found.Reading.Figures.Select(f => ShownFigure.For(f, found.Reader).Light).ToList();
        return new HealthInWords(
            found.Reading,
            found.IsLive,
            found.AsOf,
            lights.Count(l => l is Light.Green),
            lights.Count(l => l is Light.Red),
            found.IsLive ? null : LadderClaim.FarApart(found.Reading),
            found.IsLive ? null : LadderClaim.OverClaiming(found.Claimed, found.Reading)
        );
    }

    private async Task<HealthWarnings?> WarningsAsync(HealthFacts found)
    {
        var (here, today) = (found.Place, clock.Today());
        var snoozes = !here.Standing.MayReadInside
            ? []
            : await db
                .Snoozes.AsNoTracking()
                .Where(s => s.ProjectId == here.Id && s.Until >= today)
                .OrderByDescending(s => s.Id)
                .Select(s => new SnoozeRow(s.Warning, s.Reason, s.Until))
                .ToListAsync();
        return found.Warnings.Count > 0 || snoozes.Count > 0
            ? new HealthWarnings(
                [
                    .. found
                        .Warnings.Where(w => Snooze.WhyNever(w.Warning) is not null || snoozes.All(s => s.Warning != w.Warning))
                        .Select(w => new WarningRow(
                            w,
                            found.Href(w.To),
                            Snooze.WhyNever(w.Warning) is null ? HealthLinks.Later(here.Slug, w.Warning) : null
                        )),
                ],
                snoozes,
                here.Standing.MayRun ? HealthLinks.Quiet(here.Slug) : null
            )
            : null;
    }

    private static HealthSteps Steps(HealthFacts found) =>
        new([.. found.Reading.StepsLeft.Select(s => new StepRow(s.Words, found.Href(s.To)))], found.Reading.IsAtLeast);

    private async Task<HealthSigns> SignsAsync(HealthFacts found, List<SignRow> rows) =>
        new(found.Place.Slug, await db.HiddenByWhomAsync(found.Place.Id), rows);

    private async Task<List<SignRow>> SignRowsAsync(HealthFacts found)
    {
        var plans = await db
            .RedPlans.AsNoTracking()
            .Where(p => p.ProjectId == found.Place.Id)
            .Select(p => new PlanRow(p.Indicator, p.Text, p.ReviewOn, p.AgreedAt != null, p.WrittenAt))
            .ToListAsync();
        return
        [
            .. found.Reading.Figures.Select(f =>
            {
                var shown = ShownFigure.For(f, found.Reader);
                return new SignRow(
                    shown,
                    found.Thresholds.For(f.Indicator, f.SecondDecides),
                    SignOverTime.Of(shown.Indicator, found.Snapshots, found.Reader),
                    shown.Light is Light.Red
                        ? Plan(found.Place, shown.Indicator, plans.FirstOrDefault(p => p.Sign == shown.Indicator))
                        : null
                );
            }),
        ];
    }

    private static SignPlan Plan(ProjectPlace here, Indicator sign, PlanRow? plan) =>
        new(
            sign,
            plan,
            plan is { IsAgreed: false } && here.Standing.MayLeadFor(Side.LivedExperience) ? HealthLinks.AgreePlan(here.Slug, sign) : null,
            here.Standing.MayRun ? HealthLinks.Plan(here.Slug, sign) : null
        );

    private static HealthLadder Ladder(HealthFacts found)
    {
        var (slug, me) = (found.Place.Slug, found.Place.Standing);
        return new HealthLadder(
            found.Reading,
            found.Claimed,
            found.Snapshots,
            found.Reader.Fewest(),
            FamiliesView.WhyNot(me.Side, me.IsTakingPart) is null
                ? new(HealthLinks.FamiliesSay(slug), "families-say", "The step I think we are on", found.MyView, "Save what I think")
                : null,
            me.MayRun
                ? new(HealthLinks.Claim(slug), "claim", "The step we aim to work on", found.Claimed, "Save what we say")
                {
                    About = AnsweredTo.Mark(found.Claimed),
                }
                : null
        );
    }
}
