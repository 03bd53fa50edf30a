using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Contributions;

public class ContributionTests
{
    private static readonly DateTime Monday = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);
    private readonly Project _project = new("Time to breathe", "time", "Short breaks that families can use.", Monday);

    [Fact]
    public void A_stage_that_has_not_opened_still_takes_questions() =>
        Assert.Equal(ContributionKind.Question, Say(StageKey.Ideas, ContributionKind.Question).Kind);

    [Fact]
    public void A_stage_that_has_not_opened_takes_nothing_else() =>
        Refused("has not opened yet", () => Say(StageKey.Ideas, ContributionKind.Idea));

    [Fact]
    public void Words_for_the_forum_alone_are_never_public() =>
        Assert.False(
            Say(
                words: new(ContributionKind.Question, "Who pays?", Audience: Audience.ForumAndReplier, MayBeShownPublicly: true)
            ).MayBeShownPublicly
        );

    [Fact]
    public void A_no_needs_its_reason() =>
        Refused("at least 15 words", () => Said().Answer(ReplyKind.WeDidNot, "There is no money.", 1, Monday));

    [Fact]
    public void Only_a_question_is_answered_with_words_alone() =>
        Refused("Only a question", () =>
            OpenAndSay(ContributionKind.Idea).Answer(ReplyKind.Answer, "Thank you, that is good to know.", 1, Monday)
        );

    [Fact]
    public void An_answer_that_missed_something_opens_it_again()
    {
        var said = Said();
        said.Answer(ReplyKind.WeDid, "The club opens on Saturdays.", 1, Monday);
        Assert.True(said.IsAnswered);

        said.Judge(Verdict.MissedSomething);

        Assert.False(said.IsAnswered);
    }

    [Fact]
    public void A_reply_is_judged_once()
    {
        var said = Said();
        said.Answer(ReplyKind.WeDid, "The club opens on Saturdays.", 1, Monday);
        said.Judge(Verdict.GotItRight);

        Refused("already told us about this reply", () => said.Judge(Verdict.MissedSomething));
    }

    [Fact]
    public void There_is_nothing_to_judge_before_a_reply() => Refused("no reply yet", () => Said().Judge(Verdict.GotItRight));

    [Fact]
    public void Words_taken_back_are_gone()
    {
        var said = Said();
        said.Withdraw(Monday);

        Assert.Equal("", said.Text);
        Refused("already taken this back", () => said.Withdraw(Monday));
        Refused("cannot be answered", () => said.Answer(ReplyKind.WeDid, "Done.", 1, Monday));
        Refused("nothing left to answer", () => said.Judge(Verdict.GotItRight));
    }

    private Contribution Said() => Say();

    private Contribution OpenAndSay(ContributionKind kind)
    {
        _project
            .Stage(StageKey.GetReady)
            .Open(
                new StageEvidence { IsPublished = true, HasSponsor = true },
                new WhatWhyNext("We start.", "It is time.", "We listen.", new DateOnly(2026, 7, 1)),
                Monday
            );
        return Say(StageKey.GetReady, kind);
    }

    private Contribution Say(
        StageKey stage = StageKey.Ideas,
        ContributionKind kind = ContributionKind.Question,
        Contribution.What? words = null
    )
    {
        var author = new Participant(1, new Person("Amina K", Hat.ParentCarer, Monday), Hat.ParentCarer, Monday);
        return new Contribution(1, _project.Stage(stage), author, words ?? new(kind, "Who pays?"), Monday);
    }
}
