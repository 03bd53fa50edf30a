using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Actions;

/// <summary>Work owed by a named owner by a date, because people decided it together, or somebody took it on in a session.</summary>
public class AgreedAction
{
    public const int WhatMaxLength = 300;
    public const int OwnerMaxLength = 80;
    public const int ChangedMaxLength = 600;
    public const string TheLeads = "The two leads";

    private AgreedAction() { }

    public AgreedAction(
        int number,
        int projectId,
        int decisionId,
        string what,
        string owner,
        DateOnly due,
        DateTime now,
        int? participantId = null
    )
    {
        Number = number;
        ProjectId = projectId;
        DecisionId = decisionId;
        What = what.Needed("Say what will be done.");
        Owner = owner.Needed("Name one person who will see to it.");
        ParticipantId = participantId;
        Due = due;
        AgreedAt = now;
    }

    public AgreedAction(int number, Session session, SummaryAction taken, DateTime now)
    {
        Number = number;
        ProjectId = session.ProjectId;
        SessionId = session.Id;
        What = taken.What;
        ParticipantId = taken.ParticipantId;
        Owner = taken.Owner;
        Due = taken.Due!.Value;
        AgreedAt = now;
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public int ProjectId { get; private set; }

    /// <summary>The decision it follows from, or none when it comes from a session.</summary>
    public int? DecisionId { get; private set; }

    public int? SessionId { get; private set; }
    public string What { get; private set; } = "";
    public string Owner { get; private set; } = "";

    /// <summary>Who sees to it, where they were chosen from the people in the project.</summary>
    public int? ParticipantId { get; private set; }

    public DateOnly Due { get; private set; }
    public DateTime AgreedAt { get; private set; }
    public DateTime? DoneAt { get; private set; }

    /// <summary>One sentence that says what is different now. It becomes "we did" for everyone whose words led here.</summary>
    public string? WhatChanged { get; private set; }

    public int Version { get; private set; }

    public bool IsDone => DoneAt is not null;

    public bool IsLate(DateOnly today) => !IsDone && Due < today;

    /// <summary>Whoever took it on has gone. It is for the leads to do, or to find somebody.</summary>
    public void GoBackToTheLeads()
    {
        Version++;
        (ParticipantId, Owner) = (null, TheLeads);
    }

    /// <summary>Somebody whose name was only typed has gone. Whoever was named beside them stays.</summary>
    public void NameNoLonger(string name)
    {
        var owner = TypedName.Changed(Owner, name, TheLeads, OwnerMaxLength);
        if (owner != Owner)
        {
            Version++;
            Owner = owner;
        }
    }

    public void MarkDone(string whatChanged, DateTime now)
    {
        RuleBrokenException.ThrowIf(IsDone ? "This has already been marked as done." : null);
        Version++;
        WhatChanged = whatChanged.Needed("Say in a sentence what changed.");
        DoneAt = now;
    }
}
