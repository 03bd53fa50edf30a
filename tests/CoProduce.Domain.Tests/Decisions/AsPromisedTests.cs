using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Decisions;

/// <summary>The decision rule, exactly as it is promised.</summary>
public class AsPromisedTests
{
    private static readonly Ballot Plain = new(TimeSpan.FromDays(14), 5, 5, false, false);

    [Theory]
    [InlineData(2, 1, "Fewer than 3 families could be asked")]
    [InlineData(3, 0, "Nobody who works in services could be asked")]
    [InlineData(3, 1, null)]
    public void Deciding_needs_somebody_to_decide(int families, int professionals, string? why)
    {
        Refused(why, Decision.WhyTooFew(Mandate.Shared, families, professionals));
        Assert.Null(Decision.WhyTooFew(Mandate.Informed, families, professionals));
    }

    [Fact]
    public void Whoever_works_in_services_does_the_training_before_opening_or_changing_a_decision()
    {
        Refused("Do the training first", Decision.WhyUntrained(Side.Professionals, isTrained: false));
        Assert.Null(Decision.WhyUntrained(Side.Professionals, isTrained: true));
        Assert.Null(Decision.WhyUntrained(Side.LivedExperience, isTrained: false));
    }

    [Fact]
    public void Everyone_who_may_not_answer_reads_the_true_reason_with_what_to_do()
    {
        var (later, none) = (Monday.AddDays(7), ForumDuties.None);
        var agreed = TakingPart();
        agreed.Agree(1, Monday);
        Refused("You are not in this project", Voter.WhyNotAsked(null, none, true, later));
        Refused("You are not in this project", Voter.WhyNotAsked(Asking(), none, true, later));
        var gone = new Standing
        {
            ProjectState = ProjectState.Published,
            Joining = Joining.Open,
            AgreementNumber = 1,
            State = ParticipantState.Removed,
        };
        Refused("You are not taking part in this project any more", Voter.WhyNotAsked(gone, Monday, true, later));
        Refused("Read it and say yes", Voter.WhyNotAsked(TakingPart(), none, true, later));
        Refused("You joined less than 7 days before this opened", Voter.WhyNotAsked(agreed, none, true, later.AddSeconds(-1)));
        Refused("You work for the forum as staff", Voter.WhyNotAsked(agreed, ForumDuties.Staff, false, later));
        foreach (var duty in new[] { ForumDuties.SafeguardingLead, ForumDuties.Deputy, ForumDuties.Administrator })
        {
            Refused("You have a duty of the forum, so you take no side", Voter.WhyNotAsked(agreed, duty, false, later));
        }

        var professional = TakingPart(Hat.Professional);
        professional.Agree(1, Monday);
        professional.Person.RecordTraining(Monday);
        Refused("You have no training of the last 24 months", Voter.WhyNotAsked(professional, none, false, later));
        Refused("You work for the forum", Voter.WhyNotAsked(professional, ForumDuties.Staff, true, later));
        Refused(null, Voter.WhyNotAsked(professional, none, true, later));
        professional.BecomeFacilitator(Monday);
        Refused("so you take no side", Voter.WhyNotAsked(professional, none, true, later));
        agreed.BecomeFacilitator(Monday);
        Refused("You run the sessions here, so you take no side", Voter.WhyTakesNoSide(none, facilitates: true));
        Refused("so you take no side", Voter.WhyNotAsked(agreed, none, true, later));
        Refused("The lead of their own group", new Voter(agreed).WhyNotWrittenBy(Side.Professionals));
        Refused(null, new Voter(agreed).WhyNotWrittenBy(Side.LivedExperience));
    }

    [Fact]
    public void The_four_answers_about_children_are_asked_for_whatever_comes_out()
    {
        var affecting = Plain with { AffectsChildren = true };
        var lost = Option(new(6, 1, 4, 0), new(2, 0, 2, 0));

        Assert.Equal(DecisionOutcome.WaitingForReplies, DecisionRule.Decide(affecting, [lost]).Outcome);
        Assert.Equal(DecidedBy.TheGroups, DecisionRule.Decide(affecting, [lost], waitIsOver: true).DecidedBy);
    }

    [Fact]
    public void What_decided_it_is_said_when_it_was_not_the_groups()
    {
        var (carried, heard) = (
            Option(new(9, 6, 2, 0), new(2, 2, 0, 0)),
            Plain with
            {
                AffectsChildren = true,
                ChildrenQuestionsAnswered = true,
            }
        );
        Assert.Equal(DecidedBy.YoungPeople, DecisionRule.Decide(heard, [carried with { YoungPeople = new(3, 1, 2, 0) }]).DecidedBy);
        Assert.Equal(
            DecidedBy.MissingReply,
            DecisionRule.Decide(Plain, [carried with { HasUnansweredObjection = true }], waitIsOver: true).DecidedBy
        );
        Assert.Equal(
            DecidedBy.MissingAnswersAboutChildren,
            DecisionRule.Decide(heard with { ChildrenQuestionsAnswered = false }, [carried], waitIsOver: true).DecidedBy
        );
        Assert.All(Enum.GetValues<DecidedBy>().Where(by => by is not DecidedBy.TheGroups), by => Assert.NotNull(by.Words()));
    }

    [Fact]
    public void The_options_whose_objections_hold_the_result_are_named() =>
        Assert.Equal(
            [1],
            DecisionRule
                .Decide(
                    Plain,
                    [
                        Option(new(6, 5, 1, 0), new(2, 2, 0, 0)) with
                        {
                            HasUnansweredObjection = true,
                        },
                        Option(new(6, 1, 3, 0), new(2, 2, 0, 0)) with
                        {
                            OptionId = 2,
                            HasUnansweredObjection = true,
                        },
                    ]
                )
                .Holding
        );

    [Fact]
    public void A_reply_counts_for_the_wording_it_answered()
    {
        var position = new Position(1, 1, 7, new(Stance.DoNotAgree, "Who pays?"), Monday);
        position.AnswerObjection("The council does.", 8, Monday.AddHours(1), 9);
        position.MoveTo(new(Stance.DoNotAgree, "Who pays?"), Monday.AddHours(2));
        Assert.True(position.HasReply);

        position.MoveTo(new(Stance.DoNotAgree, "Who pays, and until when?"), Monday.AddHours(3));
        Assert.False(position.HasReply);
        position.AnswerObjection("The council, for three years.", 8, Monday.AddHours(4), 9);
        Assert.True(position.HasReply);
    }

    [Theory]
    [InlineData(10, 9, Stance.Agree, "Families agreed to A.")]
    [InlineData(10, 9, Stance.NeedToKnowMore, "Families need to know more first.")]
    [InlineData(10, 9, Stance.Abstain, "Families would rather not say.")]
    [InlineData(10, 4, Stance.Abstain, "Too few families agreed.")]
    [InlineData(10, 9, Stance.DoNotAgree, "Families did not agree.")]
    [InlineData(10, 0, Stance.Agree, "Nobody from families answered.")]
    public void What_a_whole_group_said_is_called_what_it_was(int asked, int answered, Stance stance, string words) =>
        Assert.Equal((words, "Nobody who works in services answered."), ResultOf(asked, answered, stance));

    [Theory]
    [InlineData(10, 1)]
    [InlineData(10, 3)]
    [InlineData(3, 2)]
    public void Where_too_few_of_a_group_answered_the_result_says_that_and_not_what_the_few_said(int asked, int answered)
    {
        foreach (var stance in Enum.GetValues<Stance>())
        {
            Assert.Equal("Too few families answered.", ResultOf(asked, answered, stance).ForFamilies);
            Assert.Equal(
                "Too few people who work in services answered.",
                ResultOf((answered * 3) + 1, answered, stance, Hat.Professional).ForServices
            );
        }
    }

    [Fact]
    public void The_heading_names_each_group_as_it_is()
    {
        const string nobody = "Nobody who works in services answered.";
        Assert.Equal(
            "Too few families answered. Nobody who works in services answered",
            DecisionOutcome.ProfessionalsDidNotRespond.Heading("Too few families answered.", nobody)
        );
        Assert.Equal(
            "Nobody who works in services answered",
            DecisionOutcome.ProfessionalsDidNotRespond.Heading("Families agreed to A.", nobody)
        );
        Assert.Equal(
            "Too few families answered",
            DecisionOutcome.NotAgreed.Heading("Too few families answered.", "Professionals agreed to A.")
        );
        Assert.Equal("Not agreed", DecisionOutcome.NotAgreed.Heading("Families did not agree.", "Professionals agreed to A."));
        Assert.Equal("Adopted", DecisionOutcome.Adopted.Heading("Families agreed.", "Professionals agreed."));
    }

    [Fact]
    public void The_four_answers_about_children_are_four_answers()
    {
        Refused("You wrote the same twice", new Lundy("No idea.", "no idea", "NO IDEA!", "No idea").WhyTheSame());
        Refused("You wrote the same twice", new Lundy("In the den.", "", "In the den.", "").WhyTheSame());
        Assert.Null(new Lundy("In the den.", "With drawings.", "", "").WhyTheSame());
    }

    private static (string? ForFamilies, string? ForServices) ResultOf(int asked, int answered, Stance stance, Hat hat = Hat.ParentCarer)
    {
        var draft = AQuestion with { Options = [new("A", "")], OneOptionReason = "The law." };
        var voters = Enumerable.Range(1, asked).Select(id => new Voter(TakingPart(hat).Numbered(id)));
        var decision = new Decision(1, AnOpenStage(), true, draft, voters, Monday);
        var answers = Enumerable.Range(1, answered).Select(id => new Position(0, 0, id, new(stance, "Because."), Monday));
        decision.Close([.. answers], ForumCalendar.Usual, Monday.AddDays(60));
        return (decision.ResultForFamilies, decision.ResultForProfessionals);
    }

    private static OptionTally Option(Tally families, Tally professionals) => new(1, families, professionals, default, false);
}
