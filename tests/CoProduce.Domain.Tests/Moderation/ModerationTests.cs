using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;

namespace CoProduce.Domain.Tests.Moderation;

public class ModerationTests
{
    private const int Author = 1;
    private const int Reporter = 2;
    private const int Runs = 3;
    private const int AlsoRuns = 4;
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Due = new(2026, 3, 16);
    private static readonly WhichWords Which = new(7, commentId: 8);

    private readonly Words _words = new() { Text = "Unkind words." };

    [Fact]
    public void Hidden_words_count_as_unanswered_for_four_weeks_and_while_their_author_waits_for_a_second_look()
    {
        HiddenWords Hidden() => new(1, Which, new Words { Text = "Why?" }, new(Runs, Author, ReportReason.Hurtful, "It hurts."), Now);
        var (quiet, asked) = (Hidden(), Hidden());
        asked.AskAgain("It is fair.", Author, Now.AddDays(20), Due);

        Assert.True(quiet.CountsAsUnanswered(Now.AddDays(27)));
        Assert.False(quiet.CountsAsUnanswered(Now.AddDays(28)));
        Assert.True(asked.CountsAsUnanswered(Now.AddDays(60)));
        asked.LookAgain(false, "They stay hidden.", AlsoRuns, Now.AddDays(61));
        Assert.False(asked.CountsAsUnanswered(Now.AddDays(61)));
    }

    [Fact]
    public void Nobody_reports_their_own_words_and_behaviour_needs_telling()
    {
        Refused("You can change them, or take them back", () => Report(by: Author));
        Refused("Tell us what happened", () =>
            _ = new ConductReport(1, new ConductReport.Complaint(ReportReason.NotAsAgreed, " "), Reporter, Now, Due)
        );
    }

    [Fact]
    public void Whoever_it_is_about_and_whoever_told_do_not_see_to_it()
    {
        var report = Report();

        Assert.False(report.MayBeSeenToBy(Author));
        Assert.False(report.MayBeSeenToBy(Reporter));
        Refused("Somebody else", () => report.Settle(ReportOutcome.Stays, "Fine.", Author, Now));
        report.Settle(ReportOutcome.Stays, "It keeps to the agreement.", Runs, Now);
        Assert.True(report.IsAnswered);
        Refused("answered this already", () => report.Settle(ReportOutcome.Hidden, "No.", AlsoRuns, Now));
    }

    [Fact]
    public void A_report_needs_an_answer_in_words_and_behaviour_cannot_be_hidden()
    {
        Refused("Tell the person who told you", () => Report().Settle(ReportOutcome.Stays, " ", Runs, Now));
        var behaviour = new ConductReport(1, new ConductReport.Complaint(ReportReason.NotAsAgreed, "They shouted."), Reporter, Now, Due);
        Refused("nothing to hide", () => behaviour.Settle(ReportOutcome.Hidden, "Hidden.", Runs, Now));
    }

    [Fact]
    public void Hidden_words_are_kept_and_go_back_as_they_were()
    {
        var hiding = Hide();

        Assert.Equal("", _words.Text);
        Assert.Equal("Unkind words.", hiding.AsTheyWere().Text);
        Assert.Equal("Kinder before.", Assert.Single(hiding.AsTheyWere().Earlier!).Text);
    }

    [Fact]
    public void Nobody_hides_their_own_words_or_hides_without_a_reason()
    {
        Refused("These are your own words. You can take them back.", () => Hide(by: Author));
        Refused("why you hide it", () => Hide(why: " "));
        Assert.Equal("Unkind words.", _words.Text);
    }

    [Fact]
    public void The_author_asks_once_and_somebody_else_looks_again()
    {
        var hiding = Hide();
        Refused("has not asked", () => hiding.LookAgain(true, "Fine.", AlsoRuns, Now));
        Refused("Only the person who wrote this", () => hiding.AskAgain("Please.", Reporter, Now, Due));
        Refused("why your words should be shown", () => hiding.AskAgain(" ", Author, Now, Due));
        hiding.AskAgain("I was joking.", Author, Now, Due);
        Refused("ask once", () => hiding.AskAgain("Again.", Author, Now, Due));
        Refused("You hid these words", () => hiding.LookAgain(true, "Fine.", Runs, Now));
        Refused("These are your own words, so somebody else", () => hiding.LookAgain(true, "Fine.", Author, Now));
        Refused("what you think, and why", () => hiding.LookAgain(true, " ", AlsoRuns, Now));

        hiding.LookAgain(false, "It still hurts.", AlsoRuns, Now);

        Assert.True(hiding.IsHidden);
        Assert.False(hiding.WaitsForAnswer);
        Refused("ask once", () => hiding.AskAgain("Again.", Author, Now, Due));
        Refused("looked again already", () => hiding.LookAgain(true, "Fine.", AlsoRuns, Now));
    }

    [Fact]
    public void Whoever_hid_the_words_may_think_again_and_nobody_else_without_being_asked()
    {
        var hiding = Hide();
        Refused("Only the person who hid", () => hiding.ShowAgain(AlsoRuns, Now));

        hiding.ShowAgain(Runs, Now);

        Assert.False(hiding.IsHidden);
        Refused("Your words are shown again", () => hiding.AskAgain("Please.", Author, Now, Due));
        Refused("These words are shown again", () => hiding.LookAgain(true, "Fine.", AlsoRuns, Now));
        Refused("These words are shown again", () => hiding.ShowAgain(Runs, Now));
    }

    private static ConductReport Report(int by = Reporter) =>
        new(1, new ConductReport.Complaint(ReportReason.Hurtful, null, Which, Author), by, Now, Due);

    private HiddenWords Hide(int by = Runs, string why = "It hurts somebody.") =>
        new(1, Which, _words, new HiddenWords.Because(by, Author, ReportReason.Hurtful, why), Now);

    private sealed class Words : IWords
    {
        public string Text { get; set; } = "";

        public SetAside SetAside(DateTime now)
        {
            var words = new SetAside(Text, Earlier: [new EarlierWords("Kinder before.", now)]);
            Text = "";
            return words;
        }

        public void PutBack(SetAside words) => Text = words.Text;
    }
}
