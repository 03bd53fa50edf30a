namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>The notes, and where to write one while it is not closed.</summary>
public record ConcernNotes(IReadOnlyList<NoteRow> Rows, string? Url, ConcernNoteForm Note);

/// <summary>A note on a worry.</summary>
public record NoteRow(string Words, string By, DateTime At);
