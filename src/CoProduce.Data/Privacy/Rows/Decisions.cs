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
                Mine = row => row.ParticipantId,
                Yours = row => new
                {
                    row.What,
                    row.Owner,
                    row.Due,
                    row.AgreedAt,
                    row.DoneAt,
                    row.WhatChanged,
                },
            },
            new RetainedTable<Voter>(
                "That you were asked to decide",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Yours = row => new { row.Side, row.IsYoungPerson },
            },
            new RetainedTable<Position>(
                "Your answers to decisions",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ParticipantId,
                Others = row => row.RecordedByPersonId,
                Yours = row => new
                {
                    row.Stance,
                    row.Reason,
                    row.ShownAs,
                    row.TakenAt,
                    row.RecordedHow,
                },
            },
            new RetainedTable<ObjectionReply>(
                "Your replies to people who did not agree",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.ByPersonId,
                Yours = row => new { row.Text, row.At },
            },
            new RetainedTable<Override>(
                "Decisions outside the rule that you wrote down",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.WrittenByPersonId,
                Yours = row => new
                {
                    row.What,
                    row.Power,
                    row.Why,
                    row.On,
                    row.WrittenAt,
                },
                LeftOut = row => row.Who,
                Because = "it can name somebody else",
            },
            new RetainedTable<DecidedElsewhere>(
                "What you say was decided elsewhere",
                LawfulPurpose.ToKeepDecisionsTrue,
                RetentionPeriod.LikeTheProject,
                ErasureEffect.StaysWithoutName
            )
            {
                Mine = row => row.RaisedByParticipantId,
                Yours = row => new
                {
                    row.What,
                    row.RaisedAt,
                    row.IsUpheld,
                    row.AnsweredAt,
                },
                LeftOut = row => row.Answer,
                Because = SomebodyElses,
            },
        ];
}
