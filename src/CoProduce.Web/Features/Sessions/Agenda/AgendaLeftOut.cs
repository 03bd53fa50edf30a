namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>How much was left out, and of that what this reader may read the reason for.</summary>
public record AgendaLeftOut(string Slug, int Number, int Count, IReadOnlyList<AgendaRow> Rows, bool MayArrange);
