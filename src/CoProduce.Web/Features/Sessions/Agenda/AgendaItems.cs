using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>What a session will talk about, in its order.</summary>
public record AgendaItems(
    string Slug,
    int Number,
    IReadOnlyList<AgendaRow> Rows,
    AgendaBalance Balance,
    bool IsSet,
    bool MayArrange,
    bool MaySuggest
);
