using CoProduce.Domain.Safeguarding;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>One worry, opened.</summary>
public record ConcernPage(int Id, DateTime RaisedAt, DateTime DueAt, string Words, string? Contact, string? RaisedBy, string? TakenUpBy)
{
    public string? Project { get; init; }

    /// <summary>What worried the person who passed the words on, and what the words said before.</summary>
    public PassedOn? PassedOn { get; init; }

    public bool MayGiveBack { get; init; }
    public string? Ended { get; init; }
    public string? WhyEnded { get; init; }
    public string? EndedBy { get; init; }
    public DateTime? ClosedAt { get; init; }
    public string? WhyNotClose { get; init; }
    public IReadOnlyList<NoteRow> Notes { get; init; } = [];
    public IReadOnlyList<ReadRow> Reads { get; init; } = [];
    public ConcernNoteForm Note { get; init; } = new();
    public EndForm End { get; init; } = new();

    /// <summary>Those who may read it.</summary>
    public string WhoHasIt { get; init; } = "";

    /// <summary>The secret of the link by which the contact outside came.</summary>
    public string? Outside { get; init; }

    public string CloseUrl => Outside is null ? SafeguardingLinks.Close(Id) : OutsideContactLinks.Close(Outside);
    public string EndUrl => Outside is null ? SafeguardingLinks.End(Id) : OutsideContactLinks.End(Outside);
    public string GiveBackUrl => Outside is null ? SafeguardingLinks.GiveBack(Id) : OutsideContactLinks.GiveBack(Outside);
    public string NoteUrl => Outside is null ? SafeguardingLinks.Note(Id) : OutsideContactLinks.Note(Outside);
    public string TakeUpUrl => Outside is null ? SafeguardingLinks.TakeUp(Id) : OutsideContactLinks.TakeUp(Outside);

    public static IEnumerable<FormChoice> Outcomes => Enum.GetValues<ConcernOutcome>().Select(o => new FormChoice($"{o}", o.Words()));
}

/// <summary>A note on a worry.</summary>
public record NoteRow(string Words, string By, DateTime At);

/// <summary>That somebody opened it.</summary>
public record ReadRow(string Who, DateTime At);
