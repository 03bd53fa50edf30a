using CoProduce.Domain.Sessions;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Sessions;

public class SessionTests
{
    [Fact]
    public void A_session_has_a_name_a_purpose_and_ends_after_it_starts()
    {
        Refused("Give the session a name", () => Planned(Tea with { Title = " " }));
        Refused("Say what the session is for", () => Planned(Tea with { Purpose = "" }));
        Refused("The session has to end after it starts", () => Planned(Tea with { EndsAt = Tea.StartsAt }));
    }

    [Fact]
    public void Whoever_comes_can_find_it_in_the_room_and_online()
    {
        Refused("Say where it is.", () => Planned(Tea with { Place = " " }));
        Refused("Add the link people use to join online", () => Planned(Tea with { Form = SessionForm.Both }));
        Assert.Null(Planned(Tea with { Form = SessionForm.Online, Place = null, JoiningLink = "https://meet.example.org/tea" }).Place);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void Places_are_a_number_or_there_is_room_for_everyone(int places)
    {
        Refused("a number of places from 1 to 500", () => Planned(Tea with { Places = places }));
        Assert.Null(Planned(Tea).Places);
    }

    [Fact]
    public void A_session_that_was_cancelled_is_not_changed_answered_or_cancelled_again()
    {
        Refused("This session was cancelled.", () => ACancelledSession().Change(Tea with { Title = "Cake" }));
        Refused("This session was already cancelled", () => ACancelledSession().Cancel(Monday));
        Refused("What has been cannot be cancelled", () => ASession().Cancel(Tea.EndsAt));
        Refused("people are there. It cannot be cancelled any more", () => ASession().Cancel(Tea.StartsAt));
        Refused("This session is over", () => ASession().Change(Tea with { Title = "Cake", PlannedAt = Tea.EndsAt }));
    }

    [Fact]
    public void On_its_day_another_room_is_saved_and_another_time_is_not_and_once_it_has_begun_its_time_stays()
    {
        var (morning, during) = (Tea.StartsAt.AddHours(-3), Tea.StartsAt.AddMinutes(5));
        Assert.True(ASession().Change(Tea with { Place = "The library", PlannedAt = morning }));
        Assert.True(ASession().Change(Tea with { Place = "The library", PlannedAt = during }));

        var later = Tea with { StartsAt = Tea.StartsAt.AddMinutes(30) };
        Assert.Equal("On", Refused("Choose a day from tomorrow on.", () => ASession().Change(later with { PlannedAt = morning })).Field);
        Refused("This session has begun, so its time stays.", () => ASession().Change(later with { PlannedAt = during }));
    }

    [Fact]
    public void Whoever_was_named_and_has_gone_is_named_no_more_and_the_others_are()
    {
        var session = Planned(Tea with { RunByParticipantId = 3, ArrangedByPersonId = 8 });

        session.NameNobody(participantId: 3, personId: 7);

        Assert.Equal((null, 8), (session.RunByParticipantId, session.ArrangedByPersonId));
    }

    [Fact]
    public void People_say_whether_they_come_until_it_is_over()
    {
        Refused("This session was cancelled.", () => _ = new Rsvp(ACancelledSession(), 7, RsvpAnswer.Coming, Monday));
        Refused("This session is over.", () => _ = new Rsvp(ASession(), 7, RsvpAnswer.Coming, Tea.EndsAt));
        Assert.Equal(RsvpAnswer.Maybe, new Rsvp(ASession(), 7, RsvpAnswer.Maybe, Tea.EndsAt.AddSeconds(-1)).Answer);
    }

    [Fact]
    public void Whoever_says_again_that_they_come_keeps_their_turn_on_the_waiting_list()
    {
        var coming = new Rsvp(ASession(), 7, RsvpAnswer.Coming, Monday, isPlaceFree: false);
        coming.Say(ASession(), RsvpAnswer.Coming, Monday.AddHours(2), isPlaceFree: false);
        Assert.Equal(Monday, coming.WaitingSince);

        coming.GetPlace();

        Assert.Null(coming.WaitingSince);
    }

    private static Session Planned(Session.Plan plan) => new(1, 1, plan);
}
