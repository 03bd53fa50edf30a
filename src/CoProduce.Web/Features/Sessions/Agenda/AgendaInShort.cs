namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>An agenda on the page of its session.</summary>
public record AgendaInShort(IReadOnlyList<AgendaRow> Rows, string Raised, bool MaySuggest, string Url)
{
    public static AgendaInShort Of(AgendaFacts agenda) =>
        new(agenda.Items, agenda.Balance.Raised, agenda.WhyNoSuggestion is null, agenda.AgendaUrl);
}
