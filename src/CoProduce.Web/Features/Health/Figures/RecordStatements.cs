using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The statements behind the signs. Each one counts in the database; none brings back anybody's words.</summary>
public static class RecordStatements
{
    public static IQueryable<Contribution> CountedWords(this CoProduceDbContext db, int projectId, int? stageId)
    {
        var said = db.Contributions.AsNoTracking().Where(c => c.ProjectId == projectId && c.Counts && c.WithdrawnAt == null);
        return stageId is { } id ? said.Where(c => c.StageId == id) : said;
    }

    /// <summary>What is owed a reply: what counts, and what was hidden while its author can ask that somebody looks again.</summary>
    public static IQueryable<Contribution> OwedWords(this CoProduceDbContext db, int projectId, int? stageId, DateTime now)
    {
        var hidden = db
            .Hidings.AsNoTracking()
            .Where(h => h.ProjectId == projectId && h.Which.CommentId == null && h.Which.ReplyId == null)
            .Where(CountsAsUnanswered.At(now));
        return db
            .Contributions.AsNoTracking()
            .Where(c =>
                c.ProjectId == projectId
                && c.Counts
                && (stageId == null || c.StageId == stageId)
                && (c.WithdrawnAt == null || hidden.Any(h => h.Which.ContributionId == c.Id))
            );
    }

    public static IQueryable<Contribution> FromFamilies(this IQueryable<Contribution> said) =>
        said.Where(c => c.Author.Hat != Hat.Professional);

    public static async Task<List<OpenedStage>> OpenedStagesAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await (
            from s in db.Stages.AsNoTracking()
            where s.ProjectId == projectId && s.OpenedAt != null
            from n in s.News.DefaultIfEmpty()
            select new
            {
                s.Id,
                s.Key,
                s.ClosedAt,
                At = (DateTime?)n!.At,
            }
        ).ToListAsync();
        return
        [
            .. rows.GroupBy(r => r.Key)
                .OrderBy(g => g.Key)
                .Select(g => new OpenedStage(
                    g.First().Id,
                    g.Key,
                    g.First().ClosedAt,
                    [.. g.Where(r => r.At is not null).Select(r => r.At!.Value)]
                )),
        ];
    }

    /// <summary>Who spoke, answered a decision, came to a session of the stage, or answered a pulse that has closed, stage by
    /// stage.</summary>
    public static async Task<List<ActiveRow>> ActiveAsync(
        this CoProduceDbContext db,
        int projectId,
        int? stageId,
        IQueryable<Contribution> said,
        DateTime now
    )
    {
        var answered =
            from p in db.Positions
            join d in db.Decisions on p.DecisionId equals d.Id
            where d.ProjectId == projectId && (stageId == null || d.StageId == stageId)
            select new
            {
                d.StageId,
                p.ParticipantId,
                Turns = 0,
            };
        var felt =
            from i in db.PulseInvitations
            join u in db.Pulses on i.PulseId equals u.Id
            join x in db.Participants on new { u.ProjectId, i.PersonId } equals new { x.ProjectId, x.PersonId }
            where
                u.ProjectId == projectId
                && u.StageId != null
                && u.ClosesAt <= now
                && i.HasAnswered
                && (stageId == null || u.StageId == stageId)
            select new
            {
                StageId = u.StageId!.Value,
                ParticipantId = x.Id,
                Turns = 0,
            };
        var came =
            from a in db.Set<Attendance>()
            join n in db.Sessions on a.SessionId equals n.Id
            join s in db.Stages on n.ProjectId equals s.ProjectId
            where
                s.ProjectId == projectId
                && (stageId == null || s.Id == stageId)
                && (n.Stage == s.Key || (n.Stage == null && db.Set<LiveRoom>().Any(r => r.SessionId == n.Id && r.StageId == s.Id)))
            select new
            {
                StageId = s.Id,
                a.ParticipantId,
                Turns = 0,
            };
        var active = said.GroupBy(c => new { c.StageId, c.AuthorId })
            .Select(g => new
            {
                g.Key.StageId,
                ParticipantId = g.Key.AuthorId,
                Turns = g.Count(),
            })
            .Concat(answered.Concat(felt).Concat(came).Distinct());
        var rows = await (
            from a in active
            join p in db.Participants on a.ParticipantId equals p.Id
            select new
            {
                a.StageId,
                a.ParticipantId,
                p.Hat,
                a.Turns,
            }
        ).ToListAsync();
        return
        [
            .. rows.GroupBy(r => (r.StageId, r.ParticipantId))
                .Select(g => new ActiveRow(g.Key.StageId, g.Key.ParticipantId, g.First().Hat is not Hat.Professional, g.Sum(r => r.Turns))),
        ];
    }

    public static async Task<List<DecisionFacts>> ClosedDecisionsAsync(
        this CoProduceDbContext db,
        int projectId,
        int? stageId,
        DateTime now
    )
    {
        var closed = db
            .Decisions.AsNoTracking()
            .Where(d => d.ProjectId == projectId && d.ClosedAt != null && (stageId == null || d.StageId == stageId));
        var links = await (
            from d in closed
            join l in db.InfluenceLinks on d.Id equals l.DecisionId
            join c in db.Contributions on l.ContributionId equals c.Id
            select new
            {
                d.Id,
                c.Author.Hat,
                Counts = c.Counts && c.WithdrawnAt == null,
                c.Author.IsWrittenDown,
                c.SaidAt,
                d.OpenedAt,
                l.LinkedAt,
                l.Verdict,
            }
        ).ToListAsync();
        var standing = links
            .Where(l =>
                new ClaimedInfluence(l.Hat.Side(), l.Counts, l.IsWrittenDown, l.SaidAt, l.OpenedAt, l.LinkedAt, l.Verdict).Stands(now)
            )
            .Select(l => l.Id)
            .ToHashSet();
        var rows = await closed
            .OrderBy(d => d.Number)
            .Select(d => new
            {
                d.Id,
                d.Number,
                d.Question,
                d.Mandate,
                d.Outcome,
                d.RoundsSoFar,
                d.Weight,
                IsFollowed = db.Decisions.Any(f => f.FollowsId == d.Id),
                IsOverridden = db.Overrides.Any(o => o.DecisionId == d.Id),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(d => new DecisionFacts(
                d.Number,
                d.Question,
                new(d.Mandate, d.Outcome)
                {
                    RoundsSoFar = d.RoundsSoFar,
                    Weight = d.Weight,
                    IsFollowed = d.IsFollowed,
                    IsOverridden = d.IsOverridden,
                },
                standing.Contains(d.Id)
            )),
        ];
    }

    /// <summary>Questions have their own sign, so what is owed a reply here is everything else that families said. Only a question can be
    /// answered with words alone, and a reply that missed something opens it again: so what is answered has a full reply.</summary>
    public static Task<CountedFacts> CountsAsync(
        this CoProduceDbContext db,
        int projectId,
        IQueryable<Contribution> fromFamilies,
        IQueryable<Contribution> owedToFamilies,
        DateTime saidBefore
    )
    {
        var owed = owedToFamilies.Where(c => c.Kind != ContributionKind.Question && c.SaidAt < saidBefore);
        return db
            .Projects.Where(p => p.Id == projectId)
            .Select(p => new CountedFacts(
                db.Participants.Count(x =>
                    x.ProjectId == p.Id && x.State == ParticipantState.TakingPart && x.Hat != Hat.Professional && !x.IsWrittenDown
                ),
                db.Overrides.Count(o => o.ProjectId == p.Id && o.DecisionId == null)
                    + db.DecidedElsewhere.Count(e => e.ProjectId == p.Id && e.IsUpheld == true),
                owed.Count(),
                owed.Count(c => c.IsAnswered && c.WithdrawnAt == null),
                fromFamilies.Count(),
                fromFamilies.Count(c => c.TakenDown != null)
            ))
            .SingleAsync();
    }

    /// <summary>A question is answered by the first reply after which nobody said that it missed something. Asked again, it is open,
    /// whatever was written under it before.</summary>
    public static async Task<List<QuestionRow>> QuestionsAsync(this IQueryable<Contribution> fromFamilies)
    {
        var rows = await fromFamilies
            .Where(c => c.Kind == ContributionKind.Question)
            .Select(c => new
            {
                c.SaidAt,
                AnsweredAt = !c.IsAnswered || c.WithdrawnAt != null
                    ? null
                    : c
                        .Replies.Where(r =>
                            r.Verdict != Verdict.MissedSomething
                            && !c.Replies.Any(m => m.Verdict == Verdict.MissedSomething && m.At >= r.At)
                        )
                        .Min(r => (DateTime?)r.At),
            })
            .Select(q => new
            {
                Asked = q.SaidAt.Date,
                q.SaidAt.Hour,
                Answered = q.AnsweredAt == null ? (DateTime?)null : q.AnsweredAt.Value.Date,
                AnsweredHour = q.AnsweredAt == null ? 0 : q.AnsweredAt.Value.Hour,
            })
            .GroupBy(q => q)
            .Select(g => new { g.Key, Questions = g.Count() })
            .ToListAsync();
        return
        [
            .. rows.Select(r => new QuestionRow(
                    r.Key.Asked.AddHours(r.Key.Hour).ForumDay(),
                    r.Key.Answered?.AddHours(r.Key.AnsweredHour).ForumDay(),
                    r.Questions
                ))
                .GroupBy(r => (r.AskedOn, r.AnsweredOn))
                .Select(g => g.First() with { Questions = g.Sum(r => r.Questions) }),
        ];
    }

    /// <summary>Turns to speak in the sessions of each stage, counted by group.</summary>
    public static async Task<ILookup<int, RoomTurns>> RoomTurnsAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await (
            from t in db.Set<Turn>()
            join r in db.Set<LiveRoom>() on t.RoomId equals r.Id
            join s in db.Stages on r.StageId equals s.Id
            where s.ProjectId == projectId
            group t by new { r.StageId, t.RoomId } into room
            select new
            {
                room.Key.StageId,
                Families = room.Count(t => t.Side == Side.LivedExperience),
                All = room.Count(),
            }
        ).ToListAsync();
        return rows.ToLookup(r => r.StageId, r => new RoomTurns(r.Families, r.All - r.Families));
    }

    /// <summary>Who had said until when they would take part.</summary>
    public static async Task<ILookup<StageKey, (int ParticipantId, DateTime SaidAt)>> PlannedLeavesAsync(
        this CoProduceDbContext db,
        int projectId
    )
    {
        var rows = await (
            from l in db.PlannedLeaves
            join p in db.Participants on l.ParticipantId equals p.Id
            where p.ProjectId == projectId
            select new
            {
                l.Until,
                l.ParticipantId,
                l.SaidAt,
            }
        ).ToListAsync();
        return rows.ToLookup(r => r.Until, r => (r.ParticipantId, r.SaidAt));
    }

    /// <summary>Needs that were shared for sessions that have been, and those that their people say were met. Whoever does not say so
    /// within a week did not get it, as far as we know.</summary>
    public static Task<Share> AccessMetAsync(this CoProduceDbContext db, int projectId, DateTime now)
    {
        var unsaid = now - SharedNeed.ToSay;
        var due =
            from n in db.SharedNeeds.OfThoseWhoMayCome(db)
            join s in db.Sessions on n.SessionId equals s.Id
            where s.ProjectId == projectId && s.CancelledAt == null && s.EndsAt <= now && (n.Met != null || s.EndsAt <= unsaid)
            select n;
        return db
            .Projects.Where(p => p.Id == projectId)
            .Select(p => new Share(due.Count(n => n.Met == NeedMet.Yes), due.Count()))
            .SingleAsync();
    }

    /// <summary>Claims by the day they were made and the day they were paid. Those turned down are not owed.</summary>
    public static async Task<List<PaidRow>> ClaimsAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await db
            .Claims.Where(c => c.ProjectId == projectId && c.TurnedDownAt == null)
            .Select(c => new
            {
                Claimed = c.ClaimedAt.Date,
                c.ClaimedAt.Hour,
                c.SettledOn,
            })
            .GroupBy(c => c)
            .Select(g => new { g.Key, Claims = g.Count() })
            .ToListAsync();
        return [.. rows.Select(r => new PaidRow(r.Key.Claimed.AddHours(r.Key.Hour).ForumDay(), r.Key.SettledOn, r.Claims))];
    }

    /// <summary>The last pulse of a stage that has closed. While one is open, nothing of it is counted.</summary>
    public static Task<PulseRecords?> PulseAsync(this CoProduceDbContext db, int projectId, int? stageId, DateTime now) =>
        db
            .Pulses.AsNoTracking()
            .Where(p => p.ProjectId == projectId && p.StageId != null && p.ClosesAt <= now && (stageId == null || p.StageId == stageId))
            .OrderByDescending(p => p.ClosesAt)
            .Select(p => new PulseRecords(
                db.PulseInvitations.Count(i => i.PulseId == p.Id && i.Side == Side.LivedExperience),
                new Share(
                    db.PulseAnswers.Count(a =>
                        a.PulseId == p.Id
                        && a.Side == Side.LivedExperience
                        && a.Listened + a.Informed + a.Difference + a.Safe >= PulseRecords.GoodSum
                    ),
                    db.PulseAnswers.Count(a => a.PulseId == p.Id && a.Side == Side.LivedExperience)
                ),
                new Share(
                    db.PulseAnswers.Count(a =>
                        a.PulseId == p.Id
                        && a.Side == Side.Professionals
                        && a.Listened + a.Informed + a.Difference + a.Safe >= PulseRecords.GoodSum
                    ),
                    db.PulseAnswers.Count(a => a.PulseId == p.Id && a.Side == Side.Professionals)
                )
            ))
            .FirstOrDefaultAsync();
}
