using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Payments;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Gathers what the signs of a project are worked out from, in thirteen statements, however much has been said.</summary>
public class RecordsQuery(CoProduceDbContext db, TimeProvider clock)
{
    private const int DaysToReply = 20;
    private const int DaysToAnswer = 5;

    /// <summary>Of the whole project to date, or of one stage alone.</summary>
    public async Task<ProjectRecords> RunAsync(int projectId, StageKey? only = null)
    {
        var (today, calendar) = (clock.Today(), await db.CalendarAsync());
        var stages = await db.OpenedStagesAsync(projectId);
        var here = stages.Where(s => only is null || s.Key == only).ToList();
        var stageId = only is null ? null : (here.FirstOrDefault()?.Id ?? 0) as int?;
        var said = db.CountedWords(projectId, stageId);
        var active = await db.ActiveAsync(projectId, stageId, said, clock.Now());
        var decisions = (await db.ClosedDecisionsAsync(projectId, stageId, clock.Now())).Where(d => d.Closed.IsSettled).ToList();
        var owed = db.OwedWords(projectId, stageId, clock.Now()).FromFamilies();
        var longAgo = calendar.LastDayBefore(today, DaysToReply).AddDays(1).Begins();
        var counts = await db.CountsAsync(projectId, said.FromFamilies(), owed, longAgo);
        var questions = await owed.QuestionsAsync();
        var due = questions.Where(q => calendar.After(q.AskedOn, DaysToAnswer) <= today).ToList();
        var quiet = await db
            .QuietPeriods.AsNoTracking()
            .Where(q => q.ProjectId == projectId)
            .Select(q => new QuietTime(q.From, q.To))
            .ToListAsync();
        var (rooms, leaves) = (await db.RoomTurnsAsync(projectId), await db.PlannedLeavesAsync(projectId));
        var (news, ended) = (here.SelectMany(s => s.News).ToList(), here.FirstOrDefault(s => s.Key == (only ?? StageKey.Review))?.EndedAt);
        return new ProjectRecords
        {
            Choices =
            [
                .. decisions.Select(d => d.Closed.Choice),
                .. Enumerable.Repeat(new DecisionFact(false), only is null ? counts.MadeElsewhere : 0),
            ],
            Influence = new(decisions.Count(d => d.StandsOnFamilies), decisions.Count),
            Stages =
            [
                .. here.Select(s =>
                    Of(s.Key, [.. active.Where(a => a.StageId == s.Id)]) with
                    {
                        RoomTurns = [.. rooms[s.Id]],
                        PlannedLeavers = leaves[s.Key]
                            .Where(l => PlannedLeave.Counts(l.SaidAt, s.EndedAt))
                            .Select(l => l.ParticipantId)
                            .ToHashSet(),
                    }
                ),
            ],
            Replies = new(counts.Replied, counts.OwedReply),
            Questions = new(
                due.Where(q => q.AnsweredOn <= calendar.After(q.AskedOn, DaysToAnswer)).Sum(q => q.Questions),
                due.Sum(q => q.Questions)
            ),
            LongestQuestionOpen = questions
                .Where(q => q.AnsweredOn is null)
                .Select(q => today.DayNumber - q.AskedOn.DayNumber)
                .DefaultIfEmpty()
                .Max(),
            QuestionsLate = due.Where(q => q.AnsweredOn is null).Sum(q => q.Questions),
            WrittenDown = new(counts.WrittenDown, counts.FromFamilies),
            MadeElsewhere = counts.MadeElsewhere,
            LongestSilence = Silence.Longest(news, ended ?? clock.Now(), quiet),
            SilenceNow = ended is null ? Silence.Now(news, clock.Now(), quiet) : null,
            IsFinished = stages.Any(s => s is { Key: StageKey.Review, EndedAt: not null }),
            Pulse = await db.PulseAsync(projectId, stageId, clock.Now()),
            Families = counts.Families,
            AccessMet = only is null ? await db.AccessMetAsync(projectId, clock.Now()) : Share.Nothing,
            PaidInTime = only is null ? await PaidInTimeAsync(projectId, calendar) : Share.Nothing,
        };
    }

    /// <summary>A claim is late on the day after the last one on which it should have been paid.</summary>
    private async Task<Share> PaidInTimeAsync(int projectId, ForumCalendar calendar)
    {
        var claims = await db.ClaimsAsync(projectId);
        var due = claims.Where(c => c.SettledOn is not null || calendar.After(c.ClaimedOn, Claim.DaysToSettle) < clock.Today()).ToList();
        return new(
            due.Where(c => c.SettledOn <= calendar.After(c.ClaimedOn, Claim.DaysToSettle)).Sum(c => c.Claims),
            due.Sum(c => c.Claims)
        );
    }

    private static StageRecords Of(StageKey key, IReadOnlyList<ActiveRow> active) =>
        new(key)
        {
            FamilyTurns = [.. active.Where(a => a.IsFamily && a.Turns > 0).Select(a => a.Turns)],
            ProfessionalTurns = [.. active.Where(a => !a.IsFamily && a.Turns > 0).Select(a => a.Turns)],
            ActiveFamilies = active.Where(a => a.IsFamily).Select(a => a.ParticipantId).ToHashSet(),
        };
}
