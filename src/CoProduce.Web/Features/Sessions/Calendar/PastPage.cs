namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>What was, newest first.</summary>
public record PastPage(IReadOnlyList<PastRow> Rows, int? Older);

/// <summary>A session that is over. What people said there is shown only to those who may read inside its project.</summary>
public record PastRow(CalendarSessionRow Session, bool MayRead, string? Heard);
