namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>What those who run the project do with an agenda: give minutes and set it, or open it again.</summary>
public record AgendaArranging(string Slug, int Number, bool MayArrange, bool HasItems, string? WhyNotReopen, MinutesForm Minutes);
