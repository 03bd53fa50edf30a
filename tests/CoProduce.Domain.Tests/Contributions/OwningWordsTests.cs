using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Contributions;

public class OwningWordsTests
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private readonly Project _project = new("Time to breathe", "time", "For rest.", Monday);
    private readonly Participant _parent;

    public OwningWordsTests()
    {
        _parent = new Participant(1, new Person("Amina K", Hat.ParentCarer, Monday), Hat.ParentCarer, Monday);
        _parent.Admit(Monday);
    }

    private static DateOnly Today => DateOnly.FromDateTime(Monday);

    private static WordsConfirmer Lead(int person) => new(person) { IsFamily = true, IsFamilyLead = true };

    private Contribution Said(OnBehalf? takenDown = null) =>
        new(
            1,
            _project.Stage(StageKey.GetReady),
            _parent,
            new Contribution.What(ContributionKind.Question, "Who pays?", TakenDown: takenDown),
            Monday
        );

    [Fact]
    public void What_is_written_down_counts_once_somebody_else_confirms_it()
    {
        var said = Said(new OnBehalf(7, HowGiven.Phone, null, true));
        Assert.False(said.Counts);
        Refused("You wrote this down yourself", () => said.Confirm(Lead(7), Today, Monday));
        said.Confirm(Lead(8), Today, Monday);
        Assert.Equal((true, 8), (said.Counts, said.TakenDown!.ConfirmedByPersonId));
        Refused("nothing to confirm", () => said.Confirm(Lead(9), Today, Monday));
        Refused("nothing to confirm", () => Said().Confirm(Lead(9), Today, Monday));
    }

    [Fact]
    public void Nobody_is_written_down_without_their_yes() =>
        Refused("Ask the person first", () => _ = new OnBehalf(7, HowGiven.Paper, null, false));

    [Fact]
    public void Rewording_keeps_what_it_said_before_and_saying_the_same_changes_nothing()
    {
        var said = Said();
        said.Reword("Who pays for it?", Monday);
        said.Reword(" Who pays for it? ", Monday);
        Assert.Equal(("Who pays for it?", "Who pays?"), (said.Text, Assert.Single(said.Earlier).Text));
    }

    [Fact]
    public void What_was_taken_back_cannot_be_changed_answered_thanked_or_used()
    {
        var said = Said();
        said.AskForReuse("In a training.", 8, Monday);
        said.Withdraw(Monday);
        Assert.False(said.Reuse[0].SaidYes);
        Refused("nothing left to change", () => said.Reword("Again", Monday));
        Refused("cannot be answered", () => said.Answer(ReplyKind.Answer, "We do.", 8, Monday));
        Refused("took this back", () => said.Thank("Thank you", 8, Monday));
        Refused("cannot be used anywhere", () => said.AskForReuse("On a poster.", 8, Monday));
        Refused("nobody can use it", () => said.AnswerReuse(said.Reuse[0].Id, true, Monday));
        Refused("nothing can be added", () => _ = new Comment(said, _parent, "Me too", NameShown.FirstName, Monday));
        Refused("not waiting for a reply", () => said.PromiseAgain("Owen D", new DateOnly(2027, 1, 4), new DateOnly(2026, 11, 2)));
    }

    [Fact]
    public void Nobody_has_seen_their_own_words_too() => Refused("You said this yourself", SeenToo.WhyNot(Said(), _parent.Id));

    [Fact]
    public void A_missed_answer_is_promised_again_and_forgets_the_old_excuse()
    {
        var said = Said();
        said.PromiseAgain("Owen D", new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 12));
        said.PassOn(Monday);
        said.Answer(ReplyKind.Answer, "The council.", 8, Monday);
        said.Judge(Verdict.MissedSomething, new DateOnly(2026, 11, 27));
        Assert.Equal((false, new DateOnly(2026, 11, 27)), (said.IsAnswered, said.DueOn));
        Assert.Equal((null, null, null), (said.SeenToBy, said.NewDueOn, said.PassedOnAt));
    }

    [Fact]
    public void A_link_is_confirmed_or_disputed_once_within_fourteen_days()
    {
        var (agreed, disputed, silent) = (
            new InfluenceLink(1, Monday, decisionId: 1),
            new InfluenceLink(1, Monday, actionId: 1),
            new InfluenceLink(1, Monday, laterId: 2)
        );
        agreed.Confirm(Monday.AddDays(13));
        Assert.True(agreed.Stands(Monday.AddDays(13)));
        Refused("You have already told us about this. Thank you.", () => agreed.Refuse("No", Monday.AddDays(13)));
        Refused("Say in a sentence", () => disputed.Refuse(" ", Monday));
        disputed.Refuse("I never said so.", Monday);
        Assert.False(disputed.Stands(Monday.AddDays(20)));
        Assert.False(silent.Stands(Monday.AddDays(13)));
        Assert.True(silent.Stands(Monday.AddDays(14)));
        Refused("14 days", () => silent.Confirm(Monday.AddDays(14)));
        Refused("lead to itself", () => _ = new InfluenceLink(2, Monday, laterId: 2));
    }

    [Fact]
    public void A_seat_written_down_for_somebody_is_claimed_once()
    {
        var seat = Participant.WrittenDown(1, new Person("Gosia W", Hat.ParentCarer, Monday), Hat.ParentCarer, Monday);
        var gosia = new Person("Gosia W", Hat.ParentCarer, Monday);
        seat.Claim(gosia);
        Assert.Same(gosia, seat.Person);
        Refused("already belong", () => seat.Claim(gosia));
    }

    [Fact]
    public void A_summary_stands_on_something_and_missing_says_what()
    {
        Refused("at least one thing", () => _ = new StageSummary(1, "We heard.", [], 8, Monday));
        var summary = new StageSummary(1, "We heard.", [1, 1, 2], 8, Monday);
        Assert.Equal(2, summary.Sources.Count);
        Refused("Say what is missing", () => _ = new SummaryAnswer(summary, _parent, false, "", Monday));
    }

    [Fact]
    public void The_promise_keeps_to_the_forums_own_calendar()
    {
        var promise = ReplyPromise.Usual;
        promise.ChangeDay(new DateOnly(2026, 11, 3), isHoliday: true);
        promise.ChangeDay(new DateOnly(2026, 11, 7), isHoliday: false);
        Assert.Equal(new DateOnly(2026, 11, 9), promise.DueOn(ContributionKind.Question, new DateOnly(2026, 11, 2)));
        promise.ForgetDay(new DateOnly(2026, 11, 3));
        Assert.Equal(new DateOnly(2026, 11, 7), promise.DueOn(ContributionKind.Question, new DateOnly(2026, 11, 2)));
        Assert.Equal(new DateOnly(2026, 11, 23), promise.NextPromise(new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 17)));
        Refused("from 1 to 60", () => promise.Change(0, 20, 10));
    }

    [Fact]
    public void The_same_words_to_more_than_five_people_need_a_second_look() =>
        Assert.Equal((null, true), (Reply.WarnOfSameWords(5), Reply.WarnOfSameWords(6)?.StartsWith("6 people", StringComparison.Ordinal)));
}
