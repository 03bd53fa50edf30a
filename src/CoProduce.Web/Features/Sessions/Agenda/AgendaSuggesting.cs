namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Where somebody says what to talk about, or why they cannot. Whoever takes no part is shown to the project.</summary>
public record AgendaSuggesting(string? WhyNot, string? ProjectUrl, string Url, SuggestForm Suggest);
