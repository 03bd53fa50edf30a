using CoProduce.Domain.People;

namespace CoProduce.Domain.Sessions;

/// <summary>One thing a session will talk about, with who raised it; or a break.</summary>
public class AgendaItem
{
    public const int WhatMaxLength = 200;
    public const int ReasonMaxLength = 300;
    public const int MostMinutes = 240;
    private const int MinutesOfABreak = 10;

    private AgendaItem() { }

    public int Id { get; private set; }
    public int AgendaId { get; private set; }

    /// <summary>Who raised it. Nobody raises a break.</summary>
    public int? ParticipantId { get; private set; }

    public string What { get; private set; } = "";
    public NameShown ShownAs { get; private set; }
    public DateTime RaisedAt { get; private set; }
    public int Place { get; private set; }
    public int? Minutes { get; private set; }

    /// <summary>Why it will not be talked about. Told to the person who raised it.</summary>
    public string? LeftOutBecause { get; private set; }

    public bool IsBreak => ParticipantId is null;

    internal static AgendaItem RaisedBy(int participantId, string what, NameShown shownAs, DateTime now, int place) =>
        new()
        {
            ParticipantId = participantId,
            What = what.Needed("Write what we should talk about."),
            ShownAs = shownAs,
            RaisedAt = now,
            Place = place,
        };

    internal static AgendaItem Break(DateTime now, int place) =>
        new()
        {
            What = "Break",
            RaisedAt = now,
            Place = place,
            Minutes = MinutesOfABreak,
        };

    internal void ChangePlaces(AgendaItem other) => (Place, other.Place) = (other.Place, Place);

    internal void GiveMinutes(int? minutes)
    {
        RuleBrokenException.ThrowIf(
            minutes is < 1 or > MostMinutes ? $"Use 1 to {MostMinutes} minutes, or leave it empty." : null,
            nameof(minutes)
        );
        Minutes = minutes;
    }

    internal AgendaItem LeaveOut(string because)
    {
        LeftOutBecause = because.Needed("Say why. The person who raised it is told.");
        return this;
    }

    internal void BringBack(int place)
    {
        RuleBrokenException.ThrowIf(LeftOutBecause is null ? "This is on the agenda already." : null);
        LeftOutBecause = null;
        Place = place;
    }
}
