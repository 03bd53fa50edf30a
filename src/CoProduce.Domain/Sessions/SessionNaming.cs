namespace CoProduce.Domain.Sessions;

/// <summary>Who is named on a session, by whom, and since when they read what people need there.</summary>
public partial class Session
{
    /// <summary>Who runs it, where it is not simply those who run the project.</summary>
    public int? RunByParticipantId { get; private set; }

    /// <summary>The one person who arranges interpreters and travel, and so sees what people need.</summary>
    public int? ArrangedByPersonId { get; private set; }

    /// <summary>Since when they read what people need. Null is all of it: the families' lead named them.</summary>
    public DateTime? RunsSince { get; private set; }

    public DateTime? ArrangesSince { get; private set; }

    /// <summary>Whoever is named to run one session runs it. They hand nothing of it on: what people need was shared with others.</summary>
    public string? WhyNotName(int? runBy, int? arrangedBy) =>
        (runBy ?? RunByParticipantId) == RunByParticipantId && (arrangedBy ?? ArrangedByPersonId) == ArrangedByPersonId
            ? null
            : "Who runs it and who arranges things is for those who run the project to say. Please ask them.";

    /// <summary>Whoever was named to run or to arrange it has gone. Until somebody else is named, nobody is.</summary>
    public void NameNobody(int participantId, int personId)
    {
        Version++;
        RunByParticipantId = RunByParticipantId == participantId ? null : RunByParticipantId;
        ArrangedByPersonId = ArrangedByPersonId == personId ? null : ArrangedByPersonId;
    }

    private void Name(Plan plan)
    {
        DateTime? from = plan.IsByFamiliesLead ? null : plan.PlannedAt;
        RunsSince = plan.RunByParticipantId == RunByParticipantId ? RunsSince : from;
        ArrangesSince = plan.ArrangedByPersonId == ArrangedByPersonId ? ArrangesSince : from;
        (RunByParticipantId, ArrangedByPersonId) = (plan.RunByParticipantId, plan.ArrangedByPersonId);
    }
}
