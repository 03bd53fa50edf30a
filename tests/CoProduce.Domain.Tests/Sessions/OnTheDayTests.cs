using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Sessions;

public class OnTheDayTests
{
    private static readonly DateTime Starts = Tea.StartsAt;

    [Fact]
    public void The_live_page_opens_an_hour_before_while_a_stage_is_open_and_closes_with_the_session()
    {
        Refused("can open an hour before the session starts", () => Open(at: Starts.AddHours(-1).AddSeconds(-1)));
        Refused("This session is over.", () => Open(at: Tea.EndsAt));
        Refused("This session was cancelled.", () => Open(ACancelledSession()));
        Refused("Open a stage first", LiveRoom.WhyNotHere(false));
        Refused("The live page has not opened yet", LiveRoom.WhyNoWords(false, null));
    }

    [Fact]
    public void After_the_end_people_speak_in_the_project()
    {
        var room = Open();
        room.End(Starts);

        Refused("This session has ended.", () => room.Ask("More?", ContributionKind.Idea, false));
        Refused("You can still speak in the project", () => room.Write(AnOpenStage(), 7, "More", NameShown.FirstName, Starts));
    }

    [Fact]
    public void Nobody_writes_nothing_in_a_silent_round()
    {
        var room = Open();
        room.Ask("What helps?", ContributionKind.Idea, true);
        Refused("Write what you want to say", () => room.Write(AnOpenStage(), 7, " ", NameShown.FirstName, Starts));
    }

    [Fact]
    public void Nobody_was_at_a_session_that_was_cancelled_or_has_not_started()
    {
        Refused("This session was cancelled.", () => There(ACancelledSession(), Starts));
        Refused("This session has not started yet.", () => There(ASession(), Starts.AddHours(-2)));
        Refused("Ask whoever ran it to put you on the list", () => There(ASession(), Tea.EndsAt.AddHours(2)));
    }

    [Fact]
    public void What_came_of_a_session_is_written_from_its_start_on()
    {
        Refused("This session was cancelled.", () => _ = new SessionSummary(ACancelledSession(), Starts));
        Refused("This session has not started yet.", () => _ = new SessionSummary(ASession(), Starts.AddSeconds(-1)));
    }

    [Fact]
    public void Each_thing_to_do_says_who_sees_to_it_and_there_are_ten_at_most()
    {
        var summary = new SessionSummary(ASession(), Starts);
        var toDo = new SummaryAction.Draft("Ask the driver.", 7, "Amina K", new DateOnly(2026, 12, 1));

        Refused("Name one person for each thing that will be done", () => summary.Write(Heard(toDo with { Owner = " " })));
        Refused("Name one person for each thing that will be done", () => summary.Write(Heard(toDo with { ParticipantId = null })));
        Refused("at most 10 things to do", () => summary.Write(Heard([.. Enumerable.Repeat(toDo, 11)])));
        summary.Write(Heard(toDo));
        Assert.Equal("Ask the driver.", Assert.Single(summary.Actions).What);
    }

    [Fact]
    public void A_guest_has_a_name_and_says_that_they_are_old_enough()
    {
        Refused("Write your first name", () => Guest(" ", saidYes: true));
        Refused("Everyone here treats each other well", () => Guest("Jo", saidYes: false));
    }

    [Fact]
    public void A_code_is_made_while_the_session_is_on()
    {
        var room = Open();
        room.End(Starts);
        Refused("You can still speak in the project", () => _ = new SessionCode(room, "BCDFGH", 8, Starts));
    }

    private static LiveRoom Open(Session? session = null, DateTime? at = null) => new(session ?? ASession(), AnOpenStage(), at ?? Starts);

    private static Attendance There(Session session, DateTime at) => new(session, TakingPart(), HowKnown.Tapped, at);

    private static SessionSummary.Words Heard(params SummaryAction.Draft[] toDo) => new("We heard.", null, toDo, "We meet again.");

    private static SessionGuest Guest(string name, bool saidYes) =>
        new(1, new SessionGuest.Who(name, Hat.ParentCarer, GuestAge.EighteenOrOver, saidYes), null, "hash", Starts);
}
