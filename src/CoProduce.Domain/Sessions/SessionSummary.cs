using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Sessions;

/// <summary>What came of a session: what we heard, what to decide, who does what, and what happens next. Once published, everyone in the
/// project reads it.</summary>
public class SessionSummary
{
    public const int HeardMaxLength = 4000;
    public const int PartMaxLength = 2000;
    public const int MostActions = 10;
    public const int PublishedWithinWorkingDays = 5;
    private const int WorkingDaysBetweenReminders = 2;

    private readonly List<SummaryAction> _actions = [];

    private SessionSummary() { }

    public SessionSummary(Session session, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(session.StartsAt, session.CancelledAt, now));
        SessionId = session.Id;
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public string Heard { get; private set; } = "";
    public string? ToDecide { get; private set; }
    public string? WhatNext { get; private set; }
    public DateTime? PublishedAt { get; private set; }

    /// <summary>When those who run the project were last reminded that people wait for it.</summary>
    public DateTime? RemindedAt { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<SummaryAction> Actions => _actions;

    public bool IsPublished => PublishedAt is not null;

    /// <summary>What the note-takers wrote in the form.</summary>
    public record Words(string? Heard, string? ToDecide, IReadOnlyList<SummaryAction.Draft> Actions, string? WhatNext);

    public static string? WhyNot(DateTime startsAt, DateTime? cancelledAt, DateTime now) =>
        cancelledAt is not null ? "This session was cancelled."
        : now < startsAt ? "This session has not started yet."
        : null;

    public static DateOnly DueOn(DateOnly endedOn, ForumCalendar calendar) => calendar.After(endedOn, PublishedWithinWorkingDays);

    /// <summary>Keeps what is written so far. Only those who run the project see it until it is published.</summary>
    public void Write(Words words)
    {
        var actions = words.Actions.Where(a => a.What.TidyOrNull() is not null).ToList();
        RuleBrokenException.ThrowIf(actions.Any(a => a.ParticipantId is null) ? "Name one person for each thing that will be done." : null);
        RuleBrokenException.ThrowIf(actions.Any(a => a.Due is null) ? "Choose the day each thing is due." : null);
        RuleBrokenException.ThrowIf(actions.Count > MostActions ? $"Write down at most {MostActions} things to do." : null);
        Version++;
        Heard = words.Heard.Tidy();
        ToDecide = words.ToDecide.TidyOrNull();
        WhatNext = words.WhatNext.TidyOrNull();
        _actions.Clear();
        _actions.AddRange(actions.Select(a => new SummaryAction(a)));
        RuleBrokenException.ThrowIf(IsPublished ? WhyNotPublish() : null);
    }

    public void Publish(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotPublish());
        Version++;
        PublishedAt ??= now;
    }

    /// <summary>Once it is published, each thing to do becomes work of the project, and is not typed here any more.</summary>
    public IReadOnlyList<SummaryAction> HandOver()
    {
        RuleBrokenException.ThrowIf(!IsPublished ? "Publish it first." : null);
        var taken = _actions.Where(a => a is { ParticipantId: not null, Due: not null }).ToList();
        _actions.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>The questions that need a decision: one on each line.</summary>
    public static IReadOnlyList<string> Questions(string? toDecide) =>
        (toDecide ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether to remind those who run the project again, gently: every second working day.</summary>
    public bool IsToRemind(DateOnly endedOn, DateOnly today, DateOnly? remindedOn, ForumCalendar calendar) =>
        !IsPublished && today >= calendar.After(remindedOn ?? endedOn, WorkingDaysBetweenReminders);

    public void Remind(DateTime now)
    {
        Version++;
        RemindedAt = now;
    }

    private string? WhyNotPublish() =>
        Heard.Length == 0 ? "Write what we heard."
        : WhatNext is null ? "Say what happens next."
        : null;
}

/// <summary>Something that will be done after a session, and who sees to it by when.</summary>
public class SummaryAction
{
    public const int WhatMaxLength = 300;
    public const int OwnerMaxLength = 80;

    private SummaryAction() { }

    internal SummaryAction(Draft draft)
    {
        What = draft.What.Tidy();
        ParticipantId = draft.ParticipantId;
        Owner = draft.Owner.Needed("Name one person for each thing that will be done.");
        Due = draft.Due;
    }

    public int Id { get; private set; }
    public string What { get; private set; } = "";
    public int? ParticipantId { get; private set; }
    public string Owner { get; private set; } = "";
    public DateOnly? Due { get; private set; }

    /// <summary>Whoever took it on has gone.</summary>
    public void GoBackToTheLeads() => (ParticipantId, Owner) = (null, AgreedAction.TheLeads);

    /// <summary>One row of the form.</summary>
    public record Draft(string? What, int? ParticipantId, string? Owner, DateOnly? Due);
}
