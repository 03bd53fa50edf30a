using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Contributions;

public class RepliesTests
{
    private static readonly DateOnly Friday = new(2026, 11, 6);

    [Fact]
    public void A_reply_has_words_and_a_no_has_its_reason()
    {
        Refused("Write your reply", () => Said().Answer(ReplyKind.Answer, " ", 8, Monday));
        const string Reason = "There is no money left for a second bus this year, and the council will not pay for one.";
        Assert.Null(Reply.WhyTooShort(ReplyKind.WeDidNot, Reason));
    }

    [Theory]
    [InlineData("a b c d e f g h i j k l m n o p")]
    [InlineData("no no no no no no no no no no no no no no no no")]
    [InlineData("There is no money for it.")]
    public void Fifteen_words_that_say_nothing_are_no_reason(string words)
    {
        Refused("Say why not, in at least 15 words", Reply.WhyTooShort(ReplyKind.WeDidNot, words));
    }

    [Fact]
    public void Whoever_promises_a_late_reply_gives_a_name_and_a_day_to_come()
    {
        Refused("Give a day that is still to come", () => Said().PromiseAgain("Owen D", Friday, Friday));
        Refused("Name one person who sees to it", () => Said().PromiseAgain(" ", Friday, Friday.AddDays(-1)));
    }

    [Fact]
    public void A_stage_that_has_closed_still_takes_questions_and_nothing_else()
    {
        var stage = AnOpenStage();
        typeof(Domain.Projects.Stage).GetProperty("State")!.SetValue(stage, Domain.Projects.StageState.Closed);

        Refused("You can still ask a question here", Contribution.WhyNotHere(stage, ContributionKind.Idea));
        Refused(null, Contribution.WhyNotHere(stage, ContributionKind.Question));
    }

    [Fact]
    public void Nobody_says_nothing()
    {
        Refused("Write what you want to say.", () => Said(words: new(ContributionKind.Question, " \n ")));
        Refused("Write what you want to say.", () => Said().Reword("", Monday));
        Refused("Write what you want to add", () => AComment(Said(), " "));
        Refused("Say what you thank them for", () => Said().Thank(" ", 8, Monday));
        Refused("Say where you want to use these words", () => Said().AskForReuse("", 8, Monday));
        Refused("Write what you heard", () => _ = new StageSummary(1, " ", [4], 8, Monday));
    }

    [Fact]
    public void Whoever_said_something_can_close_the_talk_under_it_and_open_it_again()
    {
        var said = Said();
        said.CloseTalk(true, Monday);
        Refused("has closed the talk under it", () => AComment(said, "Me too."));

        said.CloseTalk(false, Monday);

        Assert.Equal("Me too.", AComment(said, " Me too. ").Text);
    }

    [Fact]
    public void Nobody_has_seen_what_was_taken_back()
    {
        var said = Said();
        said.Withdraw(Monday);

        Refused("The person took this back.", () => _ = new SeenToo(said, TakingPart(), Monday));
        Refused("The person took this back.", () => said.Thank("Thank you.", 8, Monday));
    }

    [Fact]
    public void What_the_forum_alone_may_read_or_was_taken_back_is_not_shown_in_public()
    {
        var said = Said(words: new(ContributionKind.Question, "Who pays?", Audience: Audience.ForumAndReplier));
        Refused("so it cannot stand on a public page", () => said.ShowPublicly(true, Monday));
        said.Withdraw(Monday);
        Refused("You took this back, so nobody sees it", () => said.ShowPublicly(true, Monday));
        said.ShowPublicly(false, Monday);
        Assert.False(said.MayBeShownPublicly);
    }

    [Fact]
    public void What_was_said_is_set_aside_and_put_back_once_with_what_it_said_before()
    {
        var said = Said();
        said.Reword("Who pays for it?", Monday);
        Refused("These words are in their place.", () => said.PutBack(new SetAside("Something else.")));
        var words = said.SetAside(Monday);
        Refused("These words are not here any more.", () => said.SetAside(Monday));

        said.PutBack(words);

        Assert.Equal(("Who pays for it?", "Who pays?"), (said.Text, Assert.Single(said.Earlier).Text));
    }

    [Fact]
    public void A_comment_is_set_aside_and_put_back_once()
    {
        var comment = AComment(Said(), "Me too.");
        Refused("These words are in their place.", () => comment.PutBack(new SetAside("Something else.")));
        var words = comment.SetAside(Monday);
        Refused("These words are not here any more.", () => comment.SetAside(Monday));

        comment.PutBack(words);

        Assert.Equal(("Me too.", null), (comment.Text, comment.WithdrawnAt));
    }

    [Fact]
    public void A_reply_is_set_aside_and_put_back_once_and_somebody_has_answered_all_the_while()
    {
        var said = Said();
        var reply = said.Answer(ReplyKind.Answer, "The council.", 8, Monday, inShort: "who pays");
        Refused("These words are in their place.", () => reply.PutBack(new SetAside("Something else.")));
        var words = reply.SetAside(Monday);
        Refused("These words are not here any more.", () => reply.SetAside(Monday));
        Assert.Equal((Reply.NotShown, null, true), (reply.Text, reply.InShort, said.IsAnswered));

        reply.PutBack(words);

        Assert.Equal(("The council.", "who pays"), (reply.Text, reply.InShort));
    }

    private static Comment AComment(Contribution under, string text) => new(under, TakingPart(), text, NameShown.FirstName, Monday);
}
