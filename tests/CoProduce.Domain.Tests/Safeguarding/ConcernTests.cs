using CoProduce.Domain.Calendar;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Domain.Tests.Safeguarding;

public class ConcernTests
{
    private const int Lead = 1;
    private const int Second = 2;
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly SafeguardingConcern _concern = new(
        Guid.NewGuid(),
        new SealedConcern("sealed"),
        null,
        Monday,
        (Monday.AddHours(4), Monday.AddHours(8))
    );

    [Theory]
    [InlineData(ForumDuties.SafeguardingLead, true)]
    [InlineData(ForumDuties.Deputy, true)]
    [InlineData(ForumDuties.Staff | ForumDuties.Administrator, false)]
    [InlineData(ForumDuties.None, false)]
    public void Only_leads_and_deputies_read_it(ForumDuties duties, bool may) => Assert.Equal(may, _concern.MayBeReadBy(Lead, duties));

    [Fact]
    public void Whoever_is_named_in_it_never_reads_it()
    {
        _concern.Name(Lead);
        _concern.Name(Lead);

        Assert.False(_concern.MayBeReadBy(Lead, ForumDuties.SafeguardingLead));
        Assert.True(_concern.MayBeReadBy(Second, ForumDuties.Deputy));
        Assert.Single(_concern.Named);
    }

    [Fact]
    public void It_closes_when_a_second_person_agrees_and_not_before()
    {
        Refused("Take it up first", () => _concern.AskToClose(ConcernOutcome.Advice, "sealed", Lead));
        _concern.TakeUp(Lead, Monday);
        Refused("taken this up already", () => _concern.TakeUp(Second, Monday));
        Refused("Nobody has said yet", () => _concern.Close(Second, Monday));
        _concern.AskToClose(ConcernOutcome.Advice, "sealed", Lead);
        Refused("A second person has to agree", () => _concern.Close(Lead, Monday));

        _concern.Close(Second, Monday);

        Assert.True(_concern.IsClosed);
        Refused("This is closed.", () => _concern.Note(Guid.NewGuid(), "sealed", Lead, Monday));
        Refused("This is closed already", () => _concern.AskToClose(ConcernOutcome.Police, "sealed", Lead));
        Refused("This is closed already", () => _concern.Close(Second, Monday));
    }

    [Fact]
    public void The_second_person_may_keep_it_open()
    {
        _concern.TakeUp(Lead, Monday);
        _concern.AskToClose(ConcernOutcome.NothingFurther, "sealed", Lead);
        Refused("A second person", () => _concern.KeepOpen(Lead));

        _concern.KeepOpen(Second);

        Assert.Null(_concern.Outcome);
        Assert.False(_concern.IsClosed);
    }

    [Fact]
    public void Words_that_were_passed_on_are_given_back_once()
    {
        var passedOn = new SafeguardingConcern(
            Guid.NewGuid(),
            new SealedConcern("sealed", Which: new(7)),
            null,
            Monday,
            (Monday.AddHours(4), Monday.AddHours(8))
        );
        passedOn.GiveBack(Monday);
        Refused("The words were given back already", () => passedOn.GiveBack(Monday));
    }

    [Fact]
    public void Words_that_were_not_said_in_a_project_cannot_be_given_back() =>
        Refused("never said in a project", () => _concern.GiveBack(Monday));

    [Theory]
    [InlineData(new[] { 1, 2 }, null, new[] { 1 }, null)]
    [InlineData(new[] { 1, 2 }, 9, new[] { 1, 2 }, null)]
    [InlineData(new int[0], 9, new int[0], null)]
    [InlineData(new[] { 1, 2 }, 9, new[] { 1, 2, 9 }, "Everyone who could read this is named")]
    [InlineData(new[] { 1, 2 }, null, new[] { 1, 2 }, "Everyone who could read this is named")]
    [InlineData(new int[0], null, new int[0], "Nobody is there yet")]
    public void Somebody_has_to_be_left_who_may_read_it_in_the_forum_or_outside(int[] readers, int? outside, int[] about, string? because)
    {
        var why = Concerns.WhyNotTell(readers, outside, about);
        Refused(because, why);
    }

    [Fact]
    public void It_goes_outside_when_nobody_is_left_to_read_it_or_to_agree()
    {
        Assert.True(_concern.NeedsOutside([]));
        Assert.False(_concern.NeedsOutside([Lead]));
        _concern.TakeUp(Lead, Monday);
        _concern.AskToClose(ConcernOutcome.Advice, "sealed", Lead);
        Assert.True(_concern.NeedsOutside([Lead]));
        Assert.False(_concern.NeedsOutside([Lead, Second]));

        _concern.Settle(true, Second, Monday);

        Assert.False(_concern.NeedsOutside([]));
    }

    [Fact]
    public void The_contact_outside_closes_it_alone_when_nobody_else_may_read_it()
    {
        _concern.TakeUp(9, Monday);
        _concern.AskToClose(ConcernOutcome.Police, "sealed", 9);
        Refused("A second person has to agree", () => _concern.Settle(true, 9, Monday));
        _concern.Close(9, Monday, isAlone: true);
        Assert.True(_concern.IsClosed);
    }

    [Fact]
    public void When_whoever_took_it_up_cannot_see_to_it_any_more_it_waits_for_somebody_again()
    {
        _concern.TakeUp(Lead, Monday);
        _concern.Warn(Monday);

        _concern.PutDown((Monday.AddDays(1), Monday.AddDays(2)));

        Assert.Equal((null, null, Monday.AddDays(2)), (_concern.TakenUpById, _concern.WarnedAt, _concern.DueAt));
        _concern.TakeUp(Second, Monday.AddDays(1));
        _concern.AskToClose(ConcernOutcome.Advice, "sealed", Second);
        _concern.Settle(false, Lead, Monday);
        Assert.Null(_concern.Outcome);
        _concern.AskToClose(ConcernOutcome.Advice, "sealed", Second);
        _concern.Close(Lead, Monday);
        Refused("so nobody has to take it up", () => _concern.TakeUp(Lead, Monday));
    }

    /// <summary>Monday 2 March 2026 is a working day; Friday 3 April is Good Friday and Monday 6 April Easter Monday.</summary>
    [Theory]
    [InlineData("2026-03-02T09:30", "2026-03-02T13:30", "2026-03-02T17:00")]
    [InlineData("2026-03-02T15:00", "2026-03-03T11:00", "2026-03-02T17:00")]
    [InlineData("2026-03-02T17:00", "2026-03-03T13:00", "2026-03-03T17:00")]
    [InlineData("2026-03-06T20:00", "2026-03-09T13:00", "2026-03-09T17:00")]
    [InlineData("2026-04-02T16:00", "2026-04-07T12:00", "2026-04-02T17:00")]
    [InlineData("2026-04-04T03:00", "2026-04-07T13:00", "2026-04-07T17:00")]
    public void Hours_are_counted_from_9_to_5_on_working_days(string told, string warn, string due)
    {
        Assert.Equal(At(warn), ForumCalendar.Usual.HoursAfter(At(told).ToUtc(), SafeguardingConcern.WaitsAtMost).Local());
        Assert.Equal(At(due), ForumCalendar.Usual.EndOfDay(At(told).ToUtc()).Local());
    }

    private static DateTime At(string clock) => DateTime.Parse(clock, System.Globalization.CultureInfo.InvariantCulture);
}
