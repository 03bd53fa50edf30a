namespace CoProduce.Domain.Audit;

/// <summary>What can stand in the forum's trail. It says who did what to what; it never holds a name or anybody's words.</summary>
public enum AuditEvent
{
    ProjectMade,
    ProjectEdited,
    ProjectOpened,
    ProjectFinished,
    AgreementChanged,
    StageOpened,
    StageClosed,
    DecisionOpened,
    DecisionSettled,
    Joined,
    Left,
    LeadNamed,
    LeadStopped,
    FacilitatorNamed,
    FacilitatorStopped,

    AskedToJoin,
    NotAdmitted,
    Removed,
    Invited,
    WorkplaceConfirmed,
    WordsHidden,
    WordsShownAgain,

    LookedAtContact,
    LookedAtInvitations,
    LookedAtAccessNeeds,
    LookedAsCarer,
    LookedAtCompanions,
    ExportedByOther,

    AccountMade,
    SignedIn,
    SignInFailed,
    SignedOut,
    SignedOutEverywhere,
    SignInEnded,
    CarerAgreed,
    CarerLinkEnded,
    Paused,
    PauseEnded,
    NameChanged,
    PasswordChanged,
    SecondStepChanged,
    EmailChanged,
    DownloadedOwnData,
    Erased,
    DutiesChanged,
    SettingsChanged,
    BackedUp,
    Restored,
}

/// <summary>Who may read which part of the trail, and what each line says.</summary>
public static class AuditEvents
{
    /// <summary>Everyone at a project's table reads its history.</summary>
    public static IReadOnlyList<AuditEvent> ForMembers { get; } = Between(AuditEvent.ProjectMade, AuditEvent.FacilitatorStopped);

    /// <summary>Forum staff read everything about projects.</summary>
    public static IReadOnlyList<AuditEvent> ForStaff { get; } = Between(AuditEvent.ProjectMade, AuditEvent.WordsShownAgain);

    /// <summary>Each person reads who looked at what we know of them.</summary>
    public static IReadOnlyList<AuditEvent> Looks { get; } = Between(AuditEvent.LookedAtContact, AuditEvent.ExportedByOther);

    /// <summary>Administrators read what has to do with keeping the forum safe.</summary>
    public static IReadOnlyList<AuditEvent> ForAdministrators { get; } = Between(AuditEvent.LookedAtContact, AuditEvent.Restored);

    public static string Words(this AuditEvent what) =>
        what switch
        {
            AuditEvent.ProjectMade => "The project was made",
            AuditEvent.ProjectEdited => "The project's page was changed",
            AuditEvent.ProjectOpened => "The project opened to all",
            AuditEvent.ProjectFinished => "The project finished",
            AuditEvent.AgreementChanged => "The working agreement changed",
            AuditEvent.StageOpened => "A stage opened",
            AuditEvent.StageClosed => "A stage closed",
            AuditEvent.DecisionOpened => "A decision opened",
            AuditEvent.DecisionSettled => "A decision has an outcome",
            AuditEvent.Joined => "Joined",
            AuditEvent.Left => "Left",
            AuditEvent.LeadNamed => "Became a lead",
            AuditEvent.LeadStopped => "Stopped being a lead",
            AuditEvent.FacilitatorNamed => "Became a facilitator",
            AuditEvent.FacilitatorStopped => "Stopped being a facilitator",
            AuditEvent.AskedToJoin => "Asked to join",
            AuditEvent.NotAdmitted => "Was not let in",
            AuditEvent.Removed => "Was asked to leave",
            AuditEvent.Invited => "An invitation was sent",
            AuditEvent.WorkplaceConfirmed => "Their workplace was confirmed",
            AuditEvent.WordsHidden => "Words were hidden",
            AuditEvent.WordsShownAgain => "Words were shown again",
            AuditEvent.LookedAtContact => "Looked at an email address",
            AuditEvent.LookedAtInvitations => "Looked at whom we invited",
            AuditEvent.LookedAtAccessNeeds => "Looked at access needs",
            AuditEvent.LookedAsCarer => "Looked at what a carer sees",
            AuditEvent.LookedAtCompanions => "Looked at who comes along",
            AuditEvent.ExportedByOther => "Saved a file with personal data in it",
            _ => what.SafetyWords(),
        };

    private static string SafetyWords(this AuditEvent what) =>
        what switch
        {
            AuditEvent.AccountMade => "An account was made",
            AuditEvent.SignedIn => "Signed in",
            AuditEvent.SignInFailed => "A sign-in did not work",
            AuditEvent.SignedOut => "Signed out",
            AuditEvent.SignedOutEverywhere => "Ended every sign-in",
            AuditEvent.SignInEnded => "Ended a sign-in on another device",
            AuditEvent.CarerAgreed => "A carer said yes",
            AuditEvent.CarerLinkEnded => "A carer's yes ended",
            AuditEvent.Paused => "Was paused",
            AuditEvent.PauseEnded => "Is no longer paused",
            AuditEvent.NameChanged => "Changed their name",
            AuditEvent.PasswordChanged => "The password changed",
            AuditEvent.SecondStepChanged => "The second step changed",
            AuditEvent.EmailChanged => "The email changed",
            AuditEvent.DownloadedOwnData => "Saved their own data",
            AuditEvent.Erased => "Somebody was forgotten",
            AuditEvent.DutiesChanged => "Duties of the forum changed",
            AuditEvent.SettingsChanged => "The forum's settings changed",
            AuditEvent.BackedUp => "A backup was made",
            _ => "A backup was put back",
        };

    private static AuditEvent[] Between(AuditEvent first, AuditEvent last) =>
        [.. Enum.GetValues<AuditEvent>().Where(h => h >= first && h <= last)];
}
