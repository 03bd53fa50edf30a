using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>Where a session has got to on its agenda.</summary>
public record WhereWeAre(IReadOnlyList<AgendaRow> Items, bool IsSet, int? AtItemId, DateTime? AtSince, DateTime Now)
{
    private int At =>
        AtItemId is { } id ? Items.ToList().FindIndex(i => i.Id == id)
        : AtSince is null ? -1
        : Items.Count;

    public AgendaRow? Current => Items.FirstOrDefault(i => i.Id == AtItemId);
    public AgendaRow? Next => Items.ElementAtOrDefault(At + 1);

    public bool HasBegun => AtSince is not null;
    public bool IsThrough => HasBegun && Current is null;

    /// <summary>Such as "2 of 6".</summary>
    public string Place => $"{At + 1} of {Items.Count}";

    public string Clock => GentleClock.Words(Current?.Minutes, AtSince ?? Now, Now);
    public int? SecondsLeft => (int?)GentleClock.Left(Current?.Minutes, AtSince ?? Now, Now)?.TotalSeconds;
}
