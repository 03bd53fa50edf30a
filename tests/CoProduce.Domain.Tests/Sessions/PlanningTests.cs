using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class PlanningTests
{
    private static readonly DateTime Six = new(2026, 6, 9, 17, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Monday = new(2026, 6, 1);
    private static readonly Session.Plan Tea = new(
        "Tea",
        "Talk.",
        SessionForm.Both,
        Six,
        Six.AddHours(2),
        "Hall",
        "https://meet.example.org/tea",
        null
    )
    {
        PlannedAt = Six.AddDays(-30),
    };

    [Fact]
    public void Whoever_is_named_to_run_one_session_names_nobody_in_their_place()
    {
        var session = new Session(1, 1, Tea with { RunByParticipantId = 7, ArrangedByPersonId = 4 });
        Assert.Null(session.WhyNotName(null, null));
        Assert.Null(session.WhyNotName(7, 4));
        Refused("is for those who run the project to say", session.WhyNotName(8, null));
        Refused("is for those who run the project to say", session.WhyNotName(null, 5));
    }

    [Fact]
    public void Whoever_is_named_later_is_known_since_when_and_the_lead_for_families_lets_them_read_all()
    {
        var session = new Session(1, 1, Tea);
        var later = Tea with { RunByParticipantId = 7, ArrangedByPersonId = 4, PlannedAt = Six.AddDays(-20) };
        session.Change(later);
        Assert.Equal((Six.AddDays(-20), Six.AddDays(-20)), (session.RunsSince, session.ArrangesSince));

        session.Change(later with { ArrangedByPersonId = 5, PlannedAt = Six.AddDays(-10), IsByFamiliesLead = true });

        Assert.Equal((Six.AddDays(-20), null), (session.RunsSince, session.ArrangesSince));
    }

    [Theory]
    [InlineData("2026-06-08", false)]
    [InlineData("2026-06-05", true)]
    public void Papers_that_come_less_than_five_working_days_before_are_gone_through_at_the_start(string on, bool isWarned) =>
        Assert.Equal(
            isWarned,
            SecondLook.AtLatePapers(
                DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture),
                [Monday.AddDays(-9), Monday],
                ForumCalendar.Usual
            )
                is not null
        );

    [Theory]
    [InlineData(new[] { 18, 19 }, "evening")]
    [InlineData(new[] { 9, 11 }, "morning")]
    [InlineData(new[] { 12, 16 }, "afternoon")]
    [InlineData(new[] { 11, 12 }, null)]
    [InlineData(new[] { 18 }, null)]
    public void Sessions_that_are_all_in_one_part_of_the_day_leave_some_families_out(int[] hours, string? part)
    {
        var warning = SecondLook.AtOnePartOfDay([.. hours.Select(h => new TimeOnly(h, 0))]);

        Assert.Equal(part is null, warning is null);
        Assert.Contains(part ?? "", warning ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_runs_two_sessions_at_once_without_a_warning()
    {
        Assert.Contains("at the same time", SecondLook.AtClash(true)!, StringComparison.Ordinal);
        Assert.Null(SecondLook.AtClash(false));
    }

    [Fact]
    public void A_session_that_is_repeated_stays_on_its_day_of_the_week()
    {
        Assert.Equal([Monday, Monday.AddDays(14), Monday.AddDays(28)], Repeat.EveryTwoWeeks.Days(Monday, 3));
        Assert.Equal([Monday], Repeat.Once.Days(Monday, null));
        Assert.All([null, 1, 13], (int? times) => Refused("how many times: from 2 to 12", Repeats.WhyNot(Repeat.EveryWeek, times)));
        Assert.Null(Repeats.WhyNot(Repeat.Once, null));
        Assert.Null(Repeats.WhyNot(Repeat.EveryFourWeeks, 12));
    }

    [Fact]
    public void A_plan_that_says_the_same_changes_nothing_and_a_new_time_is_new_from_the_day_it_was_set()
    {
        var session = new Session(1, 1, Tea);

        Assert.False(session.Change(Tea with { PlannedAt = Six.AddDays(-3) }));
        Assert.Equal((0, Tea.PlannedAt), (session.Version, session.TimeSetAt));
        Assert.True(session.Change(Tea with { GettingThere = "Bus 7.", PlannedAt = Six.AddDays(-3) }));
        Assert.Equal((1, Tea.PlannedAt), (session.Version, session.TimeSetAt));
        Assert.True(session.Change(Tea with { StartsAt = Six.AddHours(1), PlannedAt = Six.AddDays(-3) }));
        Assert.Equal((2, Six.AddDays(-3)), (session.Version, session.TimeSetAt));
    }

    [Fact]
    public void A_paper_has_a_name_and_something_to_read_and_comes_before_the_end()
    {
        var session = new Session(1, 1, Tea);

        Assert.Equal("Read it.", new SessionPaper(session, 0, "The draw", " Read it. ", null, Six).Words);
        Refused("Give the paper a name", () => _ = new SessionPaper(session, 0, " ", "Read it.", null, Six));
        Refused("Write the paper here", () => _ = new SessionPaper(session, 0, "The draw", " ", null, Six));
        Refused("10 papers already", () => _ = new SessionPaper(session, 10, "The draw", "Read it.", null, Six));
        Refused("is over", () => _ = new SessionPaper(session, 0, "The draw", "Read it.", null, Six.AddHours(2)));
    }
}
