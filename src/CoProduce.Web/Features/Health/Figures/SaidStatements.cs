using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What was said, counted in the database. None of these brings back anybody's words.</summary>
public static class SaidStatements
{
    public static IQueryable<Contribution> CountedWords(this CoProduceDbContext db, int projectId, int? stageId)
    {
        var said = db.Contributions.AsNoTracking().WhichCount().Where(c => c.ProjectId == projectId);
        return stageId is { } id ? said.Where(c => c.StageId == id) : said;
    }

    /// <summary>What is owed a reply: what counts, and what was hidden while its author can ask that somebody looks again.</summary>
    public static IQueryable<Contribution> OwedWords(this CoProduceDbContext db, int projectId, int? stageId, DateTime now)
    {
        var hidden = db
            .Hidings.AsNoTracking()
            .Where(h => h.ProjectId == projectId && h.Which.CommentId == null && h.Which.ReplyId == null)
            .Where(CountsAsUnanswered.At(now));
        var there = db.Contributions.StillThere();
        return db
            .Contributions.AsNoTracking()
            .Where(c =>
                c.ProjectId == projectId
                && c.Counts
                && (stageId == null || c.StageId == stageId)
                && (there.Any(t => t.Id == c.Id) || hidden.Any(h => h.Which.ContributionId == c.Id))
            );
    }

    public static IQueryable<Contribution> FromFamilies(this IQueryable<Contribution> said) => said.Where(c => c.Hat != Hat.Professional);

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
        var answered = owed.StillThere().Where(c => c.IsAnswered);
        return db
            .Projects.Where(p => p.Id == projectId)
            .Select(p => new CountedFacts(
                db.Participants.Count(x =>
                    x.ProjectId == p.Id && x.State == ParticipantState.TakingPart && x.Hat != Hat.Professional && !x.IsWrittenDown
                ),
                db.Overrides.Count(o => o.ProjectId == p.Id && o.DecisionId == null)
                    + db.DecidedElsewhere.Count(e => e.ProjectId == p.Id && e.IsUpheld == true && e.DecisionId == null),
                owed.Count(),
                answered.Count(),
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
}
