using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class SessionSummaryTests
{
    private static readonly DateTime Six = new(2026, 3, 2, 18, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly SessionSummary.Words Words = new(
        "We heard.",
        " ",
        [new("Write it", 7, "Owen D", Monday.AddDays(9)), new(null, null, null, null)],
        "We meet again."
    );

    [Fact]
    public void What_came_of_a_session_is_written_once_it_has_started_and_was_not_cancelled()
    {
        Refused("not started", () => _ = new SessionSummary(Session(), Six.AddMinutes(-1)));
        var cancelled = Session();
        cancelled.Cancel(Six.AddDays(-1));
        Refused("was cancelled", () => _ = new SessionSummary(cancelled, Six));
    }

    [Fact]
    public void It_is_published_with_what_was_heard_and_what_happens_next()
    {
        var summary = new SessionSummary(Session(), Six);
        Refused("Write what we heard", () => summary.Publish(Six));
        summary.Write(Words with { WhatNext = null });
        Refused("what happens next", () => summary.Publish(Six));
        summary.Write(Words);
        summary.Publish(Six);

        Assert.True(summary.IsPublished);
        Assert.Null(summary.ToDecide);
        Refused("Write what we heard", () => summary.Write(Words with { Heard = null }));
        Assert.Equal("Owen D", Assert.Single(summary.Actions).Owner);
    }

    [Fact]
    public void Each_thing_to_do_has_one_person_who_sees_to_it()
    {
        var summary = new SessionSummary(Session(), Six);
        Refused("Name one person", () => summary.Write(Words with { Actions = [new("Write it", null, null, Monday)] }));
        Refused("Choose the day", () => summary.Write(Words with { Actions = [new("Write it", 7, "Owen D", null)] }));
        Refused("at most 10", () => summary.Write(Words with { Actions = [.. Enumerable.Repeat(Words.Actions[0], 11)] }));
    }

    [Fact]
    public void What_people_take_on_becomes_work_of_the_project_once_it_is_published()
    {
        var summary = new SessionSummary(Session(), Six);
        summary.Write(Words);
        Refused("Publish it first", () => summary.HandOver());
        summary.Publish(Six);

        var work = new AgreedAction(3, Session(), Assert.Single(summary.HandOver()), Six);

        Assert.Empty(summary.Actions);
        Assert.Empty(summary.HandOver());
        Assert.Equal((7, "Owen D", Monday.AddDays(9)), (work.ParticipantId!.Value, work.Owner, work.Due));
        Assert.Null(work.DecisionId);
    }

    [Fact]
    public void Each_line_of_what_to_decide_is_a_question() =>
        Assert.Equal(["Who watches?", "When?"], SessionSummary.Questions(" Who watches?\n\nWhen? "));

    [Theory]
    [InlineData(1, null, false)]
    [InlineData(2, null, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, true)]
    [InlineData(40, 4, true)]
    public void Those_who_run_it_are_reminded_every_second_working_day(int today, int? reminded, bool isToRemind) =>
        Assert.Equal(
            isToRemind,
            new SessionSummary(Session(), Six).IsToRemind(
                Monday,
                Monday.AddDays(today),
                reminded is { } day ? Monday.AddDays(day) : null,
                ForumCalendar.Usual
            )
        );

    [Fact]
    public void Nobody_is_reminded_of_what_is_published()
    {
        var summary = new SessionSummary(Session(), Six);
        summary.Write(Words);
        summary.Publish(Six);
        Assert.False(summary.IsToRemind(Monday, Monday.AddDays(30), null, ForumCalendar.Usual));
        Assert.Equal(new DateOnly(2026, 3, 9), SessionSummary.DueOn(Monday, ForumCalendar.Usual));
    }

    [Theory]
    [InlineData(-61, HowKnown.Tapped, "not started")]
    [InlineData(-60, HowKnown.Tapped, null)]
    [InlineData(239, HowKnown.Tapped, null)]
    [InlineData(240, HowKnown.Tapped, "Ask whoever ran it")]
    [InlineData(240, HowKnown.List, null)]
    public void People_say_that_they_are_there_while_it_is_on(int minutes, HowKnown how, string? because)
    {
        var who = new Participant(1, new Person("Beth R", Hat.ParentCarer, Six), Hat.ParentCarer, Six);
        if (because is null)
        {
            Assert.Equal(how, new Attendance(Session(), who, how, Six.AddMinutes(minutes)).How);
        }
        else
        {
            Refused(because, () => _ = new Attendance(Session(), who, how, Six.AddMinutes(minutes)));
        }
    }

    private static Session Session() =>
        new(1, 1, new Session.Plan("Tea", "Talk.", SessionForm.InPerson, Six, Six.AddHours(2), "Hall", null, null));
}
