using CoProduce.Domain.Actions;
using CoProduce.Domain.Decisions;

namespace CoProduce.Data.Privacy;

/// <summary>What is decided, by whom, and the work that follows.</summary>
public static partial class DataMap
{
    private static Kept[] Decisions =>
        [
            new Kept<Decision>("Decisions", Why.ToKeepDecisionsTrue, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<Option>("Options to choose from", Why.ToKeepDecisionsTrue, HowLong.LikeTheProject, WhenForgotten.AboutNobody),
            new Kept<ReopeningWish>(
                "A group's wish to open a decision again",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.AboutNobody
            ),
            new Kept<AgreedAction>("Work that you took on", Why.ToKeepDecisionsTrue, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Yours = "What, Owner, Due, AgreedAt, DoneAt, WhatChanged",
            },
            new Kept<Voter>(
                "That you were asked to decide",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "ParticipantId",
                Yours = "Side, IsYoungPerson",
            },
            new Kept<Position>("Your answers to decisions", Why.ToKeepDecisionsTrue, HowLong.LikeTheProject, WhenForgotten.StaysWithoutName)
            {
                Mine = "ParticipantId",
                Others = "RecordedByPersonId",
                Yours = "Stance, Reason, ShownAs, TakenAt, RecordedHow",
            },
            new Kept<ObjectionReply>(
                "Your replies to people who did not agree",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "ByPersonId",
                Yours = "Text, At",
            },
            new Kept<Override>(
                "Decisions outside the rule that you wrote down",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "WrittenByPersonId",
                Yours = "What, Power, Why, On, WrittenAt",
                LeftOut = "Who",
                Because = "it can name somebody else",
            },
            new Kept<DecidedElsewhere>(
                "What you say was decided elsewhere",
                Why.ToKeepDecisionsTrue,
                HowLong.LikeTheProject,
                WhenForgotten.StaysWithoutName
            )
            {
                Mine = "RaisedByParticipantId",
                Yours = "What, RaisedAt, IsUpheld, AnsweredAt",
                LeftOut = "Answer",
                Because = SomebodyElses,
            },
        ];
}
