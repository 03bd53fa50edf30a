namespace CoProduce.Domain.Audit;

/// <summary>What can stand in the forum's trail. It says who did what to what; it never holds a name or anybody's words.</summary>
public enum Happening
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
public static class Happenings
{
    /// <summary>Everyone at a project's table reads its history.</summary>
    public static IReadOnlyList<Happening> ForMembers { get; } = Between(Happening.ProjectMade, Happening.FacilitatorStopped);

    /// <summary>Forum staff read everything about projects.</summary>
    public static IReadOnlyList<Happening> ForStaff { get; } = Between(Happening.ProjectMade, Happening.WordsShownAgain);

    /// <summary>Each person reads who looked at what we know of them.</summary>
    public static IReadOnlyList<Happening> Looks { get; } = Between(Happening.LookedAtContact, Happening.ExportedByOther);

    /// <summary>Administrators read what has to do with keeping the forum safe.</summary>
    public static IReadOnlyList<Happening> ForAdministrators { get; } = Between(Happening.LookedAtContact, Happening.Restored);

    public static string Words(this Happening what) =>
        what switch
        {
            Happening.ProjectMade => "The project was made",
            Happening.ProjectEdited => "The project's page was changed",
            Happening.ProjectOpened => "The project opened to all",
            Happening.ProjectFinished => "The project finished",
            Happening.AgreementChanged => "The working agreement changed",
            Happening.StageOpened => "A stage opened",
            Happening.StageClosed => "A stage closed",
            Happening.DecisionOpened => "A decision opened",
            Happening.DecisionSettled => "A decision has an outcome",
            Happening.Joined => "Joined",
            Happening.Left => "Left",
            Happening.LeadNamed => "Became a lead",
            Happening.LeadStopped => "Stopped being a lead",
            Happening.FacilitatorNamed => "Became a facilitator",
            Happening.FacilitatorStopped => "Stopped being a facilitator",
            Happening.AskedToJoin => "Asked to join",
            Happening.NotAdmitted => "Was not let in",
            Happening.Removed => "Was asked to leave",
            Happening.Invited => "An invitation was sent",
            Happening.WorkplaceConfirmed => "Their workplace was confirmed",
            Happening.WordsHidden => "Words were hidden",
            Happening.WordsShownAgain => "Words were shown again",
            Happening.LookedAtContact => "Looked at an email address",
            Happening.LookedAtInvitations => "Looked at whom we invited",
            Happening.LookedAtAccessNeeds => "Looked at access needs",
            Happening.LookedAsCarer => "Looked at what a carer sees",
            Happening.LookedAtCompanions => "Looked at who comes along",
            Happening.ExportedByOther => "Saved a file with personal data in it",
            _ => what.SafetyWords(),
        };

    private static string SafetyWords(this Happening what) =>
        what switch
        {
            Happening.AccountMade => "An account was made",
            Happening.SignedIn => "Signed in",
            Happening.SignInFailed => "A sign-in did not work",
            Happening.SignedOut => "Signed out",
            Happening.SignedOutEverywhere => "Ended every sign-in",
            Happening.SignInEnded => "Ended a sign-in on another device",
            Happening.CarerAgreed => "A carer said yes",
            Happening.CarerLinkEnded => "A carer's yes ended",
            Happening.Paused => "Was paused",
            Happening.PauseEnded => "Is no longer paused",
            Happening.NameChanged => "Changed their name",
            Happening.PasswordChanged => "The password changed",
            Happening.SecondStepChanged => "The second step changed",
            Happening.EmailChanged => "The email changed",
            Happening.DownloadedOwnData => "Saved their own data",
            Happening.Erased => "Somebody was forgotten",
            Happening.DutiesChanged => "Duties of the forum changed",
            Happening.SettingsChanged => "The forum's settings changed",
            Happening.BackedUp => "A backup was made",
            _ => "A backup was put back",
        };

    private static Happening[] Between(Happening first, Happening last) =>
        [.. Enum.GetValues<Happening>().Where(h => h >= first && h <= last)];
}
