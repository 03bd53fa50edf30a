using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Log;

/// <summary>Reads the decision log, newest first, of projects that anyone may see.</summary>
public class DecisionListQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int PageSize = 20;
    private const int MostOutside = 30;

    public async Task<DecisionListPage> RunAsync(DecisionSearchForm search)
    {
        var now = clock.Now();
        var decisions = db
            .Decisions.AsNoTracking()
            .Where(d =>
                db.Projects.Any(p =>
                    p.Id == d.ProjectId && p.State != ProjectState.Draft && (search.Project == null || p.Slug == search.Project)
                )
            );
        var open = search.Before is null
            ? await RowsAsync(
                decisions
                    .Where(d =>
                        d.Outcome == DecisionOutcome.Open
                        && (d.ClosesAt > now || db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId && p.At < d.ClosesAt))
                    )
                    .OrderBy(d => d.ClosesAt)
                    .Take(50)
            )
            : [];
        var closed = await RowsAsync(
            decisions
                .Where(d =>
                    (
                        d.Outcome != DecisionOutcome.Open
                        || (d.ClosesAt <= now && !db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId && p.At < d.ClosesAt))
                    ) && (search.Before == null || d.Id < search.Before)
                )
                .OrderByDescending(d => d.Id)
                .Take(PageSize + 1)
        );
        return new DecisionListPage(
            open,
            await SayWhatIsLateAsync([.. closed.Take(PageSize)]),
            search.Before is null ? await OutsideAsync(search.Project) : [],
            search.Project,
            closed.Count > PageSize ? closed[PageSize - 1].Id : null
        );
    }

    /// <summary>What was decided over people's heads, and what was found to be decided elsewhere.</summary>
    private async Task<List<OutsideRow>> OutsideAsync(string? project)
    {
        var overrides = db.Overrides.Select(o => new
        {
            o.Id,
            o.ProjectId,
            IsOverride = true,
            o.What,
            o.Why,
            At = o.WrittenAt,
        });
        var elsewhere = db
            .DecidedElsewhere.Where(e => e.IsUpheld == true)
            .Select(e => new
            {
                e.Id,
                e.ProjectId,
                IsOverride = false,
                e.What,
                Why = e.Answer!,
                At = e.AnsweredAt!.Value,
            });
        var rows = await overrides
            .Concat(elsewhere)
            .Join(
                db.Projects.Where(p => p.State != ProjectState.Draft && (project == null || p.Slug == project)),
                o => o.ProjectId,
                p => p.Id,
                (o, p) =>
                    new
                    {
                        o.What,
                        o.Why,
                        Who = db.Overrides.Where(x => o.IsOverride && x.Id == o.Id).Select(x => x.Who).FirstOrDefault(),
                        Power = db.Overrides.Where(x => o.IsOverride && x.Id == o.Id).Select(x => x.Power).FirstOrDefault(),
                        p.Name,
                        p.Slug,
                        o.At,
                    }
            )
            .OrderByDescending(o => o.At)
            .Take(MostOutside)
            .ToListAsync();
        return
        [
            .. rows.Select(o => new OutsideRow(
                o.What,
                o.Who is null ? o.Why : $"{o.Who} decided it, by: {o.Power}. {o.Why}",
                o.Name,
                o.Slug,
                o.At
            )),
        ];
    }

    private Task<List<DecisionRow>> RowsAsync(IQueryable<Decision> decisions)
    {
        var seats = db.SeatsAsked(viewer.WaitsForCarer || viewer.IsStaff ? null : viewer.PersonId);
        return decisions
            .Join(
                db.Projects,
                d => d.ProjectId,
                p => p.Id,
                (d, p) =>
                    new DecisionRow(
                        d.Id,
                        d.Number,
                        d.Question,
                        p.Name,
                        p.Slug,
                        d.Mandate,
                        d.Outcome,
                        d.ClosesAt,
                        d.ClosedAt,
                        d.ResultForFamilies,
                        d.ResultForProfessionals,
                        d.Voters.Count(v => v.Side == Side.LivedExperience),
                        d.Voters.Count(v => v.Side == Side.Professionals),
                        d.ReviewOn,
                        d.Options.Where(o => o.Id == d.AdoptedOptionId).Select(o => o.Title).FirstOrDefault()
                    )
                    {
                        IsPaused = db.ProjectPauses.Any(x => x.ProjectId == d.ProjectId),
                        WhyNow = d.WhyNow,
                        HasAnswered =
                            d.Outcome == DecisionOutcome.Open && d.Voters.Any(v => seats.Any(s => s.Id == v.ParticipantId))
                                ? db.Positions.Any(x => x.DecisionId == d.Id && seats.Any(s => s.Id == x.ParticipantId))
                                : null,
                        DecidedBy = d.DecidedBy,
                        IsDecidedOver =
                            db.Overrides.Any(o => o.DecisionId == d.Id)
                            || db.DecidedElsewhere.Any(e => e.DecisionId == d.Id && e.IsUpheld == true),
                    }
            )
            .ToListAsync();
    }

    /// <summary>The calendar is asked only where a result is missing.</summary>
    private async Task<List<DecisionRow>> SayWhatIsLateAsync(List<DecisionRow> rows)
    {
        if (rows.All(r => r.ClosedAt is not null || r.IsPaused))
        {
            return rows;
        }

        var late = (await db.CalendarAsync()).LastDayBefore(clock.Today(), Decision.DaysToPublish).AddDays(1).Begins();
        return [.. rows.Select(r => r with { IsLate = r is { ClosedAt: null, IsPaused: false } && r.ClosesAt < late })];
    }
}
