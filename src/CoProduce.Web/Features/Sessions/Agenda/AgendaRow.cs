using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>One thing a session will talk about, as everyone in the project reads it.</summary>
public record AgendaRow(
    int Id,
    string What,
    int? Minutes,
    string? LeftOutBecause,
    string? DisplayName,
    Hat? Hat,
    Hat? UsualHat,
    NameShown ShownAs,
    bool IsMine
)
{
    public bool IsBreak => Hat is null;
    public string? Who => Hat is { } hat ? ShownNames.WithGroup(DisplayName!, hat, UsualHat ?? hat, ShownAs) : null;

    /// <summary>When it starts, while everything before it has its minutes.</summary>
    public DateTime? StartsAt { get; init; }
}
