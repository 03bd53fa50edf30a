namespace CoProduce.Domain.Audit;

/// <summary>What can stand in the audit log, what its line says and who reads it. It never holds a name or anybody's words.</summary>
public enum AuditEvent
{
    [Audited("The project was made", AuditReaders.Members)]
    ProjectMade,

    [Audited("The project's page was changed", AuditReaders.Members)]
    ProjectEdited,

    [Audited("The project opened to all", AuditReaders.Members)]
    ProjectOpened,

    [Audited("The project finished", AuditReaders.Members)]
    ProjectFinished,

    [Audited("The working agreement changed", AuditReaders.Members)]
    AgreementChanged,

    [Audited("A stage opened", AuditReaders.Members)]
    StageOpened,

    [Audited("A stage closed", AuditReaders.Members)]
    StageClosed,

    [Audited("A decision opened", AuditReaders.Members)]
    DecisionOpened,

    [Audited("A decision has an outcome", AuditReaders.Members)]
    DecisionSettled,

    [Audited("Joined", AuditReaders.Members)]
    Joined,

    [Audited("Left", AuditReaders.Members)]
    Left,

    [Audited("Became a lead", AuditReaders.Members)]
    LeadNamed,

    [Audited("Stopped being a lead", AuditReaders.Members)]
    LeadStopped,

    [Audited("Became a facilitator", AuditReaders.Members)]
    FacilitatorNamed,

    [Audited("Stopped being a facilitator", AuditReaders.Members)]
    FacilitatorStopped,

    [Audited("Asked to join", AuditReaders.Staff)]
    AskedToJoin,

    [Audited("Was not let in", AuditReaders.Staff)]
    NotAdmitted,

    [Audited("Made words their own that were written down for them", AuditReaders.Staff)]
    WordsClaimed,

    [Audited("Was asked to lead", AuditReaders.Staff)]
    AskedToLead,

    [Audited("Said no to leading", AuditReaders.Staff)]
    DeclinedToLead,

    [Audited("Is no longer asked to lead", AuditReaders.Staff)]
    NoLongerAskedToLead,

    [Audited("Somebody asked that they go", AuditReaders.Staff)]
    RemovalAsked,

    [Audited("They stay, whom somebody asked to go", AuditReaders.Staff)]
    RemovalDeclined,

    [Audited("Was asked to leave", AuditReaders.Staff)]
    Removed,

    [Audited("An invitation was sent", AuditReaders.Staff)]
    Invited,

    [Audited("Their workplace was confirmed", AuditReaders.Staff)]
    WorkplaceConfirmed,

    [Audited("Words were hidden", AuditReaders.Staff)]
    WordsHidden,

    [Audited("Words were shown again", AuditReaders.Staff)]
    WordsShownAgain,

    [Audited("Looked at an email address", AuditReaders.ThemselvesAndAdministrators)]
    LookedAtContact,

    [Audited("Looked at whom we invited", AuditReaders.ThemselvesAndAdministrators)]
    LookedAtInvitations,

    [Audited("Looked at access needs", AuditReaders.ThemselvesAndAdministrators)]
    LookedAtAccessNeeds,

    [Audited("Looked at what a carer sees", AuditReaders.ThemselvesAndAdministrators)]
    LookedAsCarer,

    [Audited("Looked at who comes along", AuditReaders.ThemselvesAndAdministrators)]
    LookedAtCompanions,

    [Audited("Saved a file with personal data in it", AuditReaders.ThemselvesAndAdministrators)]
    ExportedByOther,

    [Audited("An account was made", AuditReaders.Administrators)]
    AccountMade,

    [Audited("Signed in", AuditReaders.Administrators)]
    SignedIn,

    [Audited("A sign-in did not work", AuditReaders.Administrators)]
    SignInFailed,

    [Audited("Signed out", AuditReaders.Administrators)]
    SignedOut,

    [Audited("Ended every sign-in", AuditReaders.Administrators)]
    SignedOutEverywhere,

    [Audited("Ended a sign-in on another device", AuditReaders.Administrators)]
    SignInEnded,

    [Audited("A carer said yes", AuditReaders.Administrators)]
    CarerAgreed,

    [Audited("A carer's yes ended", AuditReaders.Administrators)]
    CarerLinkEnded,

    [Audited("Asked that somebody is paused", AuditReaders.Administrators)]
    PauseAsked,

    [Audited("Was paused", AuditReaders.Administrators)]
    Paused,

    [Audited("Is no longer paused", AuditReaders.Administrators)]
    PauseEnded,

    [Audited("Changed their name", AuditReaders.Administrators)]
    NameChanged,

    [Audited("The password changed", AuditReaders.Administrators)]
    PasswordChanged,

    [Audited("The second step changed", AuditReaders.Administrators)]
    SecondStepChanged,

    [Audited("The email changed", AuditReaders.Administrators)]
    EmailChanged,

    [Audited("Saved their own data", AuditReaders.Administrators)]
    DownloadedOwnData,

    [Audited("Somebody was forgotten", AuditReaders.Administrators)]
    Erased,

    [Audited("Duties of the forum changed", AuditReaders.Administrators)]
    DutiesChanged,

    [Audited("Asked that a duty should end", AuditReaders.Administrators)]
    DutyRemovalAsked,

    [Audited("A duty that somebody asked to end stays", AuditReaders.Administrators)]
    DutyRemovalStopped,

    [Audited("The contact outside, for worries, was named, confirmed or taken back", AuditReaders.Administrators)]
    OutsideContactChanged,

    [Audited("The forum's settings changed", AuditReaders.Administrators)]
    SettingsChanged,

    [Audited("Mail about somebody's safety that never went was seen to", AuditReaders.Administrators)]
    LostMailSeen,

    [Audited("A backup was made", AuditReaders.Administrators)]
    BackedUp,

    [Audited("A backup was put back", AuditReaders.Administrators)]
    Restored,
}
