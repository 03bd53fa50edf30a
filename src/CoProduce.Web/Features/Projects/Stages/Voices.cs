using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Which of the things said somebody may read, and who had which reply.</summary>
public static class Voices
{
    /// <summary>What was said "only to the forum and the person who answers" is for its author and those who run the project.</summary>
    public static IQueryable<Contribution> ReadableBy(this IQueryable<Contribution> said, Standing standing)
    {
        var (inside, runs, me) = (standing.MayReadInside, standing.MayRun, standing.ParticipantId);
        return said.Where(c => (me != null && c.AuthorId == me) || (inside && (runs || c.Audience == Audience.Project)));
    }

    /// <summary>The authors in this project who had these words as a reply before, with whatever commas.</summary>
    public static Task<List<int>> WhoHadTheseWordsAsync(this CoProduceDbContext db, int projectId, string reply)
    {
        var alike = Reply.Alike(reply);
        return db
            .Contributions.Where(c => c.ProjectId == projectId && c.Replies.Any(r => r.SameAs == alike))
            .Select(c => c.AuthorId)
            .Distinct()
            .Take(100)
            .ToListAsync();
    }

    public static string Capital(this string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

/// <summary>What the person who spoke was promised, and what became of the promise.</summary>
public record Promised(DateOnly DueOn, DateOnly? NewDueOn, string? SeenToBy, bool WasAnswered)
{
    /// <summary>The promise in words. Late says so, says sorry, names a person and gives a day.</summary>
    public string Words(DateOnly today, string? lead) =>
        DueOn >= today
            ? (
                WasAnswered
                    ? $"The first reply missed something. A better one is due {DueOn.Day()}."
                    : $"Waiting for a reply, due {DueOn.Day()}."
            )
        : NewDueOn >= today ? $"We are late, and we are sorry. {SeenToBy} sees to it. You will hear by {NewDueOn.Value.Day()}."
        : $"We are late. We said we would reply by {DueOn.Day()}. We are sorry. "
            + $"{SeenToBy ?? lead ?? "The forum"} sees to it. You will hear by {ReplyPromise.Usual.NextPromise(DueOn, today).Day()}.";
}

/// <summary>One thing said, as a list shows it.</summary>
public record VoiceRow
{
    public required long Id { get; init; }
    public required string Url { get; init; }
    public required ContributionKind Kind { get; init; }
    public required string DisplayName { get; init; }
    public required Hat Hat { get; init; }
    public required NameShown ShownAs { get; init; }
    public required string Text { get; init; }
    public required Audience Audience { get; init; }
    public required DateTime SaidAt { get; init; }
    public required bool IsWithdrawn { get; init; }
    public required bool IsAnswered { get; init; }
    public required bool IsTakenDown { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly? NewDueOn { get; init; }
    public required string? SeenToBy { get; init; }
    public required int SeenToo { get; init; }
    public required int Comments { get; init; }
    public ReplyKind? ReplyKind { get; init; }
    public string? Reply { get; init; }

    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
    public Promised Promised => new(DueOn, NewDueOn, SeenToBy, Reply is not null);
}
