using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Health;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;

namespace CoProduce.Data.Privacy;

/// <summary>Projects, what they stand on, and how they do.</summary>
public static partial class DataMap
{
    private static Kept[] Projects =>
        [
            new Kept<TrialTester>("That you tested something", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "TrialId",
            },
            new Kept<FamiliesView>("Where you say a project stands", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "Rung, SaidAt",
            },
            new Kept<LadderClaim>(
                "Where you said your project stands",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Rung, SaidAt",
            },
            new Kept<Snooze>("Warnings you put off", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ByPersonId",
                Yours = "Warning, Reason, At, Until",
            },
            new Kept<ForumReport>(
                "Yearly reports you wrote",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Year, Words, AboutRed, PublishedAt",
            },
            new Kept<Thresholds>("Limits of figures you changed", Why.ToRunTheApp, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ByPersonId",
                Yours = "Reason, ChangedAt",
            },
            new Kept<PulseInvitation>(
                "That you were asked how it feels",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "PersonId",
                Yours = "Side, HasAnswered",
            },
            new Kept<PulseAnswer>(
                "How it feels, from nobody in particular",
                Why.ToTakePart,
                HowLong.LikeTheProject,
                WhenForgotten.AboutNobody
            ),
            new Kept<Pulse>("When people were asked how it feels", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<PlannedLeave>("How long you plan to stay", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.Goes)
            {
                Mine = "ParticipantId",
                Yours = "Until, SaidAt",
            },
            new Kept<SilenceTold>("That a project was told it is quiet", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<ProjectPause>("That a project is paused", Why.ToKeepPeopleSafe, HowLong.LikeTheProject, WhenForgotten.AboutNobody)
            {
                Others = "ByPersonId",
            },
            new Kept<Project>("Projects", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<AgreementVersion>("Working agreements", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<LockedDate>("Outside dates", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Stage>("Stages", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<StageNews>("News of a stage", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<PassedWarning>(
                "Warnings that were passed",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.AboutNobody
            ),
            new Kept<Readiness>("Whether a group is ready to move on", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<ProblemStatement>("Problems a project works on", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<ProblemSource>("What a problem stands on", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Constraint>("What cannot change", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Trial>("Tests with families", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Outcome>("Changes that can be checked", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<HealthSnapshot>("Figures of a project", Why.ToKeepDecisionsTrue, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<KeptFigure>("One figure of a project", Why.ToKeepDecisionsTrue, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<QuietPeriod>("Quiet times of a project", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<RedPlan>("What a project does about a red sign", Why.ToTakePart, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<ReportLine>(
                "Which figures a report shows",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.AboutNobody
            ),
        ];
}
