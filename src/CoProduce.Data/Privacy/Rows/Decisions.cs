using CoProduce.Domain.Actions;
using CoProduce.Domain.Decisions;

namespace CoProduce.Data.Privacy;

/// <summary>What is decided, by whom, and the work that follows.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Decisions =>
        [
            new RetainedTable<Decision>(
                "Decisions",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<Option>(
                "Options to choose from",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<ReopeningWish>(
                "A group's wish to open a decision again",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.AboutNobody
            ),
            new RetainedTable<AgreedAction>(
                "Work that you took on",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Yours = "What, Owner, Due, AgreedAt, DoneAt, WhatChanged",
            },
            new RetainedTable<Voter>(
                "That you were asked to decide",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Yours = "Side, IsYoungPerson",
            },
            new RetainedTable<Position>(
                "Your answers to decisions",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Others = "RecordedByPersonId",
                Yours = "Stance, Reason, ShownAs, TakenAt, RecordedHow",
            },
            new RetainedTable<ObjectionReply>(
                "Your replies to people who did not agree",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Text, At",
            },
            new RetainedTable<Override>(
                "Decisions outside the rule that you wrote down",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "WrittenByPersonId",
                Yours = "What, Power, Why, On, WrittenAt",
                LeftOut = "Who",
                Because = "it can name somebody else",
            },
            new RetainedTable<DecidedElsewhere>(
                "What you say was decided elsewhere",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = "RaisedByParticipantId",
                Yours = "What, RaisedAt, IsUpheld, AnsweredAt",
                LeftOut = "Answer",
                Because = SomebodyElses,
            },
        ];
}
