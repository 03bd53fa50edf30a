namespace CoProduce.Web.Infrastructure.ToDos;

/// <summary>Everything that may wait for one person.</summary>
public enum ToDoKind
{
    ReadWorries,
    NameSecondAdministrator,
    NameSafeguardingLead,
    SetOutsideContact,
    AskCarer,
    AgreeToWorkingAgreement,
    AnswerWhetherToLead,
    SayIfComing,
    AnswerDecision,
    JudgeReply,
    AnswerAboutWords,
    KeepPromise,
    AnswerPulse,
    SayIfNeedsMet,
    ReplyToPeople,
    LetPeopleIn,
    SumUpSession,
    SayIfReady,
    MoveStage,
    SeeToReports,
    LookAgain,
    FindOwner,
    PlanForRed,
    AgreeToPlan,
    ApproveProfessionals,
    SettleClaims,
    ConfirmWhoseWords,
    AnswerComplaints,
    LookForNames,
    LookAtJobs,
    LookAtMail,
}

/// <summary>For whose sake somebody does it: as themselves, for projects they run, or for the forum.</summary>
public enum ToDoGroup
{
    Yours,
    Projects,
    Forum,
}

/// <summary>What its day means: when something is, until when it can be done, or by when it was promised.</summary>
public enum ToDoDay
{
    On,
    Until,
    By,
}
