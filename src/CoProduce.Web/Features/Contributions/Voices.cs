using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Contributions;

/// <summary>Which of the things said somebody may read, and what is said about waiting.</summary>
public static class Voices
{
    /// <summary>What was said "only to the forum and the person who answers" is for its author and those who run the project.</summary>
    public static IQueryable<Contribution> ReadableBy(this IQueryable<Contribution> said, Standing standing)
    {
        var (inside, runs, me) = (standing.MayReadInside, standing.MayRun, standing.ParticipantId);
        return said.Where(c => (me != null && c.AuthorId == me) || (inside && (runs || c.Audience == Audience.Project)));
    }

    /// <summary>The promise of a reply, in words, and an apology once it is broken.</summary>
    public static string Waiting(ContributionKind kind, DateTime saidAt, DateOnly today, bool wasAnswered)
    {
        var due = kind.DueOn(DateOnly.FromDateTime(saidAt.Local()));
        return wasAnswered ? "The first reply missed something. A better one is being written."
            : due < today ? $"We are late. We said we would reply by {due.Day()}. We are sorry."
            : $"Waiting for a reply, due {due.Day()}.";
    }

    public static string Capital(this string words) => char.ToUpperInvariant(words[0]) + words[1..];
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
    public ReplyKind? ReplyKind { get; init; }
    public string? Reply { get; init; }

    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
}
