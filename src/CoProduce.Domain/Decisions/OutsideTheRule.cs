namespace CoProduce.Domain.Decisions;

/// <summary>A decision taken outside the rule by somebody with the legal power to. It is a record of its own: it edits no ballot.</summary>
public class Override
{
    public const int NameMaxLength = 120;
    public const int TextMaxLength = 1000;

    private Override() { }

    public Override(
        int projectId,
        int? decisionId,
        string what,
        string who,
        string power,
        string why,
        DateOnly on,
        int byPersonId,
        DateTime now
    )
    {
        ProjectId = projectId;
        DecisionId = decisionId;
        What = what.Needed("Say what was decided.");
        Who = who.Needed("Name who decided it.");
        Power = power.Needed("Say which power or law they used.");
        Why = why.Needed("Say why. Families deserve the reason.");
        On = on;
        WrittenByPersonId = byPersonId;
        WrittenAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public int? DecisionId { get; private set; }
    public string What { get; private set; } = "";
    public string Who { get; private set; } = "";
    public string Power { get; private set; } = "";
    public string Why { get; private set; } = "";
    public DateOnly On { get; private set; }
    public int WrittenByPersonId { get; private set; }
    public DateTime WrittenAt { get; private set; }
}

/// <summary>What anyone in a project raises: that something was decided elsewhere. Forum staff look into it and answer, with a
/// reason.</summary>
public class DecidedElsewhere
{
    public const int TextMaxLength = 1000;

    private DecidedElsewhere() { }

    public DecidedElsewhere(int projectId, int participantId, string what, DateTime now, int? decisionId = null)
    {
        DecisionId = decisionId;
        ProjectId = projectId;
        RaisedByParticipantId = participantId;
        What = what.Needed("Say what was decided, and how you know.");
        RaisedAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }

    /// <summary>The decision it goes over, when there is one.</summary>
    public int? DecisionId { get; private set; }

    public int RaisedByParticipantId { get; private set; }
    public string What { get; private set; } = "";
    public DateTime RaisedAt { get; private set; }

    /// <summary>Null until forum staff have answered; true when it was so.</summary>
    public bool? IsUpheld { get; private set; }

    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    public void Settle(bool isUpheld, string why, DateTime now)
    {
        RuleBrokenException.ThrowIf(AnsweredAt is not null ? "This has been answered already." : null);
        Answer = why.Needed("Say why.");
        IsUpheld = isUpheld;
        AnsweredAt = now;
    }
}

/// <summary>A wish to open a closed decision again. It needs one lead of each group.</summary>
public class ReopeningWish
{
    public const int ReasonMaxLength = 500;

    private ReopeningWish() { }

    internal ReopeningWish(People.Side side, string reason, DateTime now)
    {
        Side = side;
        Reason = reason.Needed("Say why it should be opened again.");
        At = now;
    }

    public int Id { get; private set; }
    public People.Side Side { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime At { get; private set; }
}
