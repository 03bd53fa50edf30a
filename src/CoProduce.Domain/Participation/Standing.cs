using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Participation;

/// <summary>Who someone is in one project, and so what they may see and do there. Every permission is a sentence in this file.</summary>
public record Standing
{
    public required ProjectState ProjectState { get; init; }
    public required Joining Joining { get; init; }
    public required int AgreementNumber { get; init; }
    public int? PersonId { get; init; }
    public ForumDuties Duties { get; init; }
    public int? ParticipantId { get; init; }
    public ParticipantState? State { get; init; }
    public Hat? Hat { get; init; }
    public bool IsCoLead { get; init; }
    public bool IsFacilitator { get; init; }
    public int? AgreedTo { get; init; }

    public bool IsSignedIn => PersonId is not null;
    public bool IsStaff => Duties.HasFlag(ForumDuties.Staff);
    public bool IsTakingPart => State is ParticipantState.TakingPart;
    public Side? Side => Hat?.Side();

    /// <summary>A published project has a public summary. A draft is seen by forum staff and those already invited in.</summary>
    public bool MaySeeProject => ProjectState is not ProjectState.Draft || IsStaff || IsTakingPart;

    /// <summary>What people said is for those taking part, and for forum staff.</summary>
    public bool MayReadInside => IsStaff || IsTakingPart;

    /// <summary>Forum staff, either lead and facilitators run a project the same way, whichever group they come from.</summary>
    public bool MayRun => IsStaff || (IsTakingPart && (IsCoLead || IsFacilitator));

    public bool MayAdmit => IsStaff || (IsTakingPart && IsCoLead && Joining is Joining.Open);

    /// <summary>Forum staff and either lead may ask somebody by mail to come to the project, before it opens too.</summary>
    public bool MayInvite => MayAdmit && ProjectState is not ProjectState.Archived;

    public bool MayLeadFor(Side side) => IsTakingPart && IsCoLead && Side == side;

    public bool MayReply => MayRun || (IsTakingPart && Side is People.Side.Professionals);

    /// <summary>Whoever runs the project plans its sessions, and so may people who work in services.</summary>
    public bool MayPlan => MayReply;

    /// <summary>Whoever took something on says when it is done, and so may those who run the project.</summary>
    public bool MayMarkDone(int? ownerParticipantId) =>
        MayRun || (IsTakingPart && ownerParticipantId is not null && ownerParticipantId == ParticipantId);

    /// <summary>Those who run a project write down what people say on the phone, on paper or in a room.</summary>
    public bool MayTakeDown => MayRun && ProjectState is ProjectState.Published;

    /// <summary>Any grown-up at the table may write down what a child says, draws or shows.</summary>
    public bool MaySupportAChild =>
        ProjectState is ProjectState.Published && (IsStaff || (IsTakingPart && HasAgreed && Hat is not People.Hat.YoungPerson));

    public bool MayAskToJoin =>
        IsSignedIn && ProjectState is ProjectState.Published && State is null or ParticipantState.Left or ParticipantState.NotAdmitted;

    public bool HasAgreed => AgreedTo == AgreementNumber;

    /// <summary>Why this person cannot speak here now, in words for them, or null when they can.</summary>
    public string? WhyNotSpeak() =>
        this switch
        {
            { ProjectState: ProjectState.Archived } => "This project has finished, so nothing new can be added. You can still read it.",
            { State: ParticipantState.Removed } =>
                "You are not taking part in this project any more. Please talk to the forum if you want to come back.",
            { IsTakingPart: false } => "Join this project first. Then you can speak here.",
            { HasAgreed: false } => "Please read the working agreement and say yes to it first.",
            _ => null,
        };
}
