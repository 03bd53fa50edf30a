using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

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

    /// <summary>How the forum knows them besides.</summary>
    public Hat? UsualHat { get; init; }

    public bool IsCoLead { get; init; }
    public bool IsFacilitator { get; init; }
    public int? AgreedTo { get; init; }
    public bool IsTrained { get; init; }
    public bool IsUnder18 { get; init; }

    /// <summary>Who is named on the session that they stand before. Null before anything else.</summary>
    public NamedOnSession? Session { get; init; }

    public bool IsSignedIn => PersonId is not null;
    public bool IsStaff => Duties.HasFlag(ForumDuties.Staff);
    public bool IsFinished => ProjectState is ProjectState.Archived;

    /// <summary>Each stage is done, and nobody has put the project away yet.</summary>
    public bool IsDone { get; init; }

    public const string Done = "Every stage of this project is done, so nobody new is asked in. Open a stage again first.";

    /// <summary>Why nobody is asked in, or to lead, any more; or null.</summary>
    public string? WhyAskNobody => IsDone ? Done : Project.WhyFinished(ProjectState);

    /// <summary>The same, for whoever asks.</summary>
    public string? WhyNotAskIn => IsDone ? "Every stage of this project is done, so nobody new joins it. You can still read it." : null;
    public bool IsTakingPart => State is ParticipantState.TakingPart;
    public Side? Side => Hat?.Side();

    /// <summary>How their name would show beside what they say here.</summary>
    public string ShownAs(string name, NameShown choice)
    {
        var hat = Hat ?? People.Hat.ParentCarer;
        return ShownNames.For(name, hat, UsualHat ?? hat, choice);
    }

    /// <summary>Takes part, and has said yes to the agreement as it is worded now. Whatever people do here asks this.</summary>
    public bool IsActive => IsTakingPart && HasAgreed;

    /// <summary>Leads or facilitates, for now.</summary>
    public bool HasSeat => IsActive && (IsCoLead || Facilitates);

    /// <summary>A facilitator who works in services runs nothing once their training is too old.</summary>
    private bool Facilitates => IsFacilitator && IsTrainedEnough;

    private bool IsTrainedEnough => Side is People.Side.LivedExperience || IsTrained;

    /// <summary>A published project has a public summary. A draft is seen by forum staff and those already invited in.</summary>
    public bool MaySeeProject => ProjectState is not ProjectState.Draft || IsStaff || IsTakingPart;

    /// <summary>What people said is for those taking part, and for forum staff.</summary>
    public bool MayReadInside => IsStaff || IsTakingPart;

    /// <summary>Forum staff, either lead and facilitators run a project the same way, whichever group they come from.</summary>
    public bool MayRun => IsStaff || HasSeat;

    /// <summary>Names of who takes part are for those who said how they treat each other.</summary>
    public bool MayReadLists => IsStaff || IsActive;

    public bool MayAdmit => IsStaff || (IsActive && IsCoLead && Joining is Joining.Open);

    /// <summary>As with removing: a lead lets in people of their own group, and forum staff do. Facilitators do neither. The lead for
    /// families answers whoever is also known from services, however people come to this project.</summary>
    public bool MayLetIn(Hat hat, Hat usual) =>
        IsStaff || (MayLeadFor(hat.Side()) && (Joining is Joining.Open || hat.IsAlsoServices(usual)));

    /// <summary>The group that a lead asks people into by mail.</summary>
    public Side? InvitesFor => MayInvite ? Side : null;

    /// <summary>Neither group removes the other: a lead of the person's own group does, or forum staff.</summary>
    public bool MayRemove(Side side) => IsStaff || MayLeadFor(side);

    /// <summary>The other lead and facilitators ask for it.</summary>
    public bool MayAskToRemove => HasSeat;

    /// <summary>Forum staff and either lead, for their own group, may invite somebody by mail, before the project opens too.</summary>
    public bool MayInvite => MayAdmit && ProjectState is not ProjectState.Archived;

    public bool MayLeadFor(Side side) => IsActive && IsCoLead && Side == side;

    /// <summary>The group whose answers to a decision they write down: their own, as its lead. Forum staff write down nobody's.</summary>
    public Side? WritesAnswersFor => IsActive && IsCoLead && !IsStaff ? Side : null;

    /// <summary>Why they do nothing about decisions here: whoever works in services learns first how it is done.</summary>
    public string? WhyNotDecide => Decisions.Decision.WhyUntrained(Side, IsTrained);

    /// <summary>Answering as the service: the one thing that people do by their hat and families do not.</summary>
    public bool MayReply => MayRun || (IsActive && Side is People.Side.Professionals);

    public bool MayThank => MayRun || IsActive;

    /// <summary>Everyone at the table may plan a session. Changing and cancelling it is for those who run it.</summary>
    public bool MayPlan => MayRun || IsActive;

    /// <summary>Those who run the project run its sessions. Whoever is named on one runs that one, and no more than that.</summary>
    public bool MayRunSession => MayRun || IsNamedToRun;

    /// <summary>Who is named on a session is for those who run the project to say, not for whoever is named.</summary>
    public bool MayNameOnSession => MayRun;

    /// <summary>What people need is for whoever runs that session and the one who arranges things. Where nobody is named, facilitators and
    /// the families' lead run it. The lead for services never reads it: whoever may name people must not name themselves. Nor does
    /// anybody under 18.</summary>
    public bool MaySeeNeeds =>
        !MayLeadFor(People.Side.Professionals)
        && !IsUnder18
        && (IsNamedToRun || IsNamedToArrange || (Session is { RunByParticipantId: null } && RunsUnnamed));

    /// <summary>Whoever was named without a yes of the families' lead reads what was shared from then on. Null reads all.</summary>
    public DateTime? SeesNeedsSince =>
        IsNamedToRun && IsNamedToArrange ? Earlier(Session!.RunsSince, Session.ArrangesSince)
        : IsNamedToRun ? Session!.RunsSince
        : IsNamedToArrange ? Session!.ArrangesSince
        : null;

    private static DateTime? Earlier(DateTime? one, DateTime? other) =>
        one is null || other is null ? null
        : one < other ? one
        : other;

    /// <summary>The forum's yes to a guest under 18 is a grown-up's to give.</summary>
    public bool MayAnswerForYoungGuests => MayRunSession && !IsUnder18 && (IsStaff || Hat is not People.Hat.YoungPerson);

    private bool RunsUnnamed => IsActive && (Facilitates || MayLeadFor(People.Side.LivedExperience));

    private bool IsNamedToArrange => Session?.ArrangedByPersonId is { } person && person == PersonId && (IsStaff || IsActive);

    private bool IsNamedToRun => Session?.RunByParticipantId is { } seat && seat == ParticipantId && IsActive && IsTrainedEnough;

    /// <summary>Whoever took something on says when it is done, and so may those who run the project.</summary>
    public bool MayMarkDone(int? ownerParticipantId) =>
        MayRun || (IsActive && ownerParticipantId is not null && ownerParticipantId == ParticipantId);

    /// <summary>Those who run a project write down what people say on the phone, on paper or in a room.</summary>
    public bool MayTakeDown => MayRun && ProjectState is ProjectState.Published;

    /// <summary>Whoever runs a session types what people say in the room.</summary>
    public bool MayTakeDownInSession => MayRunSession && ProjectState is ProjectState.Published;

    /// <summary>Any grown-up at the table may write down what a child says, draws or shows.</summary>
    public bool MaySupportAChild => ProjectState is ProjectState.Published && (IsStaff || (IsActive && Hat is not People.Hat.YoungPerson));

    public bool MayAskToJoin =>
        IsSignedIn
        && ProjectState is ProjectState.Published
        && !IsDone
        && State is null or ParticipantState.Left or ParticipantState.NotAdmitted or ParticipantState.Heard;

    public const string NotHereAnyMore =
        "You are not taking part in this project any more. Please talk to the forum if you want to come back.";

    public bool HasAgreed => AgreedTo == AgreementNumber;

    public const string NotAgreedYet = "Please read the working agreement and say yes to it first.";

    /// <summary>Why they change nothing here now: they are at the table, and did not say yes to the words of the agreement now.</summary>
    public string? WhyChangeNothing() => IsTakingPart && !HasAgreed && !IsStaff ? NotAgreedYet : null;

    /// <summary>Why a yes to one wording does not count, or null.</summary>
    public string? WhyNotAgree(int number) =>
        number != AgreementNumber ? "The agreement has new words. Please look at them again, and then say yes." : null;

    /// <summary>Why this person cannot speak here now, in words for them, or null when they can.</summary>
    public string? WhyNotSpeak() =>
        this switch
        {
            { ProjectState: ProjectState.Archived } => Project.WhyFinished(ProjectState.Archived),
            { State: ParticipantState.Removed } => NotHereAnyMore,
            { IsTakingPart: false } => "Join this project first. Then you can speak here.",
            { HasAgreed: false } => NotAgreedYet,
            _ => null,
        };
}
