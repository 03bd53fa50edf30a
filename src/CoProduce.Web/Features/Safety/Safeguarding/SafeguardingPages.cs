using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>The page where anyone says that they are worried.</summary>
public record RaiseConcernPage(IReadOnlyList<ConcernReader> Readers, RaiseConcernForm Form)
{
    public IEnumerable<FormChoice> About => Readers.Select(r => new FormChoice($"{r.Id}", r.Name));
}

/// <summary>What somebody is worried about, in their own words.</summary>
public class RaiseConcernForm
{
    [
        Required(ErrorMessage = "Tell us what worries you. A few words are enough."),
        StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }

    [StringLength(SafeguardingConcern.ContactMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Contact { get; set; }

    public bool? WithName { get; set; }
    public List<int> About { get; set; } = [];
}

/// <summary>What somebody told us themselves.</summary>
public record MyConcernsPage(IReadOnlyList<MyConcernRow> Rows);

/// <summary>One thing somebody told us, and how far it is.</summary>
public record MyConcernRow(string Words, DateTime At, DateTime? TakenUpAt, DateTime? ClosedAt);

/// <summary>The worries that somebody may read, those that wait first.</summary>
public record SafeguardingPage(IReadOnlyList<ConcernRow> Open, IReadOnlyList<ConcernRow> Closed);

/// <summary>One worry in the list. The list holds none of its words.</summary>
public record ConcernRow(
    int Id,
    DateTime RaisedAt,
    DateTime DueAt,
    bool IsFromProject,
    string? TakenUpBy,
    bool WaitsForASecond,
    DateTime? ClosedAt
);

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

    public string Url => SafeguardingLinks.Concern(Id);

    public static IEnumerable<FormChoice> Outcomes => Enum.GetValues<ConcernOutcome>().Select(o => new FormChoice($"{o}", o.Words()));
}

/// <summary>A note on a worry.</summary>
public record NoteRow(string Words, string By, DateTime At);

/// <summary>That somebody opened it.</summary>
public record ReadRow(string Who, DateTime At);

/// <summary>What a lead writes down.</summary>
public class ConcernNoteForm
{
    [
        Required(ErrorMessage = "Write the note."),
        StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }
}

/// <summary>How it ended.</summary>
public class EndForm
{
    [Required(ErrorMessage = "Choose how it ended.")]
    public ConcernOutcome? Outcome { get; set; }

    [
        Required(ErrorMessage = "Say what was done, and why that is enough."),
        StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Reason { get; set; }
}

/// <summary>Passing what somebody said to the safeguarding leads.</summary>
public record PassPage(string To, string Url, string Kind, string Text, ProjectPlace Project, PassForm Form);

/// <summary>What worries the person who passes it on.</summary>
public class PassForm
{
    [StringLength(SafeguardingConcern.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Why { get; set; }
}
