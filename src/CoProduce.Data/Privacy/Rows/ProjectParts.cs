using CoProduce.Domain.Brief;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;

namespace CoProduce.Data.Privacy;

/// <summary>What a project is made of. None of it is about one person.</summary>
public static partial class DataMap
{
    private static RetainedTable[] ProjectParts =>
        [
            new RetainedTable<Project>("Projects", LawfulPurpose.ToTakePart, RetentionPeriod.LikeTheProject, ErasureEffect.AboutNobody),
            new RetainedTable<AgreementVersion>(
                "Working agreements",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<LockedDate>(
                "Outside dates",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Stage>("Stages", LawfulPurpose.ToTakePart, RetentionPeriod.LikeTheProject, ErasureEffect.AboutNobody),
            new RetainedTable<StageNews>(
                "News of a stage",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<PassedWarning>(
                "Warnings that were passed",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Readiness>(
                "Whether a group is ready to move on",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ProblemStatement>(
                "Problems a project works on",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ProblemSource>(
                "What a problem stands on",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Constraint>(
                "What cannot change",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Trial>(
                "Tests with families",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<IntendedOutcome>(
                "Changes that can be checked",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<HealthSnapshot>(
                "Figures of a project",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<KeptFigure>(
                "One figure of a project",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<QuietPeriod>(
                "Quiet times of a project",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<RedPlan>(
                "What a project does about a red sign",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ReportLine>(
                "Which figures a report shows",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
        ];
}
