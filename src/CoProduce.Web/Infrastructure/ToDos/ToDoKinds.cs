using static CoProduce.Web.Infrastructure.ToDos.ToDoGroup;

namespace CoProduce.Web.Infrastructure.ToDos;

/// <summary>How a kind of thing to do is called, and how long it takes.</summary>
public record ToDoWords(ToDoGroup Group, string Verb, string Icon, int Minutes, ToDoDay Day = ToDoDay.By)
{
    private const string SomethingWaits = "Something waits for you here";

    /// <summary>It goes before everything that has a day.</summary>
    public bool IsFirst { get; init; }

    /// <summary>It is about somebody's safety or needs: no mail says more than that something waits.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>What a mail may say. It shows on locked phones, so it never says what the thing is about.</summary>
    public string InMail => IsPrivate ? SomethingWaits : Verb;

    public string Takes => Minutes == 1 ? "1 minute" : $"{Minutes} minutes";
}

/// <summary>The one catalogue of what people may have to do.</summary>
public static class ToDoKinds
{
    public static ToDoWords Words(this ToDoKind kind) =>
        kind switch
        {
            ToDoKind.ReadWorries => new(Forum, "Read what people are worried about", "alert", 10) { IsFirst = true, IsPrivate = true },
            ToDoKind.NameSecondAdministrator => new(Forum, "Ask somebody to be the second administrator", "people", 3) { IsFirst = true },
            ToDoKind.NameSafeguardingLead => new(Forum, "Ask somebody to be safeguarding lead", "people", 3) { IsFirst = true },
            ToDoKind.SetOutsideContact => new(Forum, "Set a contact outside the forum", "phone", 3),
            ToDoKind.AskCarer => new(Yours, "Ask your parent or carer to say yes", "heart", 2) { IsFirst = true },
            ToDoKind.AgreeToWorkingAgreement => new(Yours, "Read the working agreement, and say if you agree", "heart", 3)
            {
                IsFirst = true,
            },
            ToDoKind.AnswerWhetherToLead => new(Yours, "Say if you want to lead", "flag", 5) { IsFirst = true },
            ToDoKind.SayIfComing => new(Yours, "Say if you’re coming", "calendar", 1, ToDoDay.On),
            ToDoKind.AnswerDecision => new(Yours, "Say where you stand", "thumb", 5, ToDoDay.Until),
            ToDoKind.JudgeReply => new(Yours, "Did we get it right?", "message", 1),
            ToDoKind.AnswerAboutWords => new(Yours, "Answer a question about your words", "message", 1),
            ToDoKind.KeepPromise => new(Yours, "You promised", "tick", 2),
            ToDoKind.AnswerPulse => new(Yours, "Say how it feels", "heart", 2, ToDoDay.Until),
            ToDoKind.SayIfNeedsMet => new(Yours, "Say if you got what you needed", "chair", 1) { IsPrivate = true },
            ToDoKind.ReplyToPeople => new(Projects, "Reply to people", "message", 10),
            ToDoKind.LetPeopleIn => new(Projects, "Let people in", "people", 2),
            ToDoKind.SumUpSession => new(Projects, "Say what came of a session", "pencil", 15),
            ToDoKind.SayIfReady => new(Projects, "Say if your group is ready to move on", "flag", 2),
            ToDoKind.MoveStage => new(Projects, "See if a stage can close", "flag", 5),
            ToDoKind.SeeToReports => new(Projects, "See to what was reported", "alert", 10) { IsPrivate = true },
            ToDoKind.LookAgain => new(Projects, "Look again at words that were hidden", "alert", 5) { IsPrivate = true },
            ToDoKind.FindOwner => new(Projects, "Do it, or find somebody", "people", 5),
            ToDoKind.PlanForRed => new(Projects, "Write a plan", "pencil", 10),
            ToDoKind.AgreeToPlan => new(Projects, "Say if you agree to a plan", "thumb", 3),
            ToDoKind.ApproveProfessionals => new(Forum, "Approve professionals", "people", 2),
            ToDoKind.SettleClaims => new(Forum, "See to payments", "gift", 5) { IsPrivate = true },
            ToDoKind.ConfirmWhoseWords => new(Forum, "Say whose words they are", "message", 3),
            ToDoKind.AnswerComplaints => new(Forum, "Answer complaints", "mail", 10) { IsPrivate = true },
            ToDoKind.LookForNames => new(Forum, "Look for names that are left", "info", 2) { IsPrivate = true },
            ToDoKind.LookAtJobs => new(Forum, "See what does not run", "alert", 5),
            _ => new(Forum, "See why mail does not go", "mail", 5),
        };

    public static string Words(this ToDoGroup group) =>
        group switch
        {
            Yours => "For you",
            Projects => "For projects you run",
            _ => "For the forum",
        };
}
