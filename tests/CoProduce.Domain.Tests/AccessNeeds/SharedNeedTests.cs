using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.AccessNeeds;

public class SharedNeedTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static Session On(DateTime startsAt) =>
        new(1, 1, new Session.Plan("Tea", "Talk.", SessionForm.InPerson, startsAt, startsAt.AddHours(2), "Hall", null, null));

    private static SharedNeed Shared(Session session) => new(session, 7, 1, (Guid.NewGuid(), "sealed"), Now);

    [Fact]
    public void Nothing_is_shared_for_a_session_that_is_over_or_called_off()
    {
        Refused("This session is over", () => Shared(On(Now.AddDays(-1))));
        var off = On(Now.AddDays(2));
        off.Cancel(Now);
        Refused("This session was cancelled", () => Shared(off));
    }

    [Fact]
    public void Whoever_cannot_come_shares_nothing_and_nobody_reads_it_whom_the_page_did_not_name()
    {
        Refused("You said that you cannot come", SharedNeed.WhyNotShare(RsvpAnswer.CannotCome));
        Assert.Null(SharedNeed.WhyNotShare(RsvpAnswer.Maybe) ?? SharedNeed.WhyNotShare(null));
        Refused("Who reads this has changed since you opened the page", SharedNeed.WhyOtherReaders("Marta F"));
    }

    [Fact]
    public void Only_the_person_says_whether_it_was_met_and_only_afterwards()
    {
        var session = On(Now.AddDays(1));
        var need = Shared(session);

        Refused("The session has not been yet", () => need.SayIfMet(NeedMet.Yes, session.EndsAt, Now));
        need.SayIfMet(NeedMet.Partly, session.EndsAt, session.EndsAt);
        Assert.Equal(NeedMet.Partly, need.Met);
    }

    [Fact]
    public void What_cannot_be_done_is_said_with_a_reason()
    {
        var need = Shared(On(Now.AddDays(1)));

        Refused("Say why it cannot be done", () => need.See(NeedState.CannotDo, null, 3));
        need.See(NeedState.CannotDo, "sealed", 3);
        Assert.Equal((NeedState.CannotDo, 3), (need.State, need.OwnerId));
    }

    [Fact]
    public void Thirty_days_after_the_session_nobody_else_sees_it()
    {
        Assert.True(SharedNeed.IsInView(Now.AddDays(-29), Now));
        Assert.False(SharedNeed.IsInView(Now.AddDays(-30), Now));
        var need = Shared(On(Now.AddDays(1)));
        need.Forget();
        Assert.Equal("", need.Sealed);
    }

    [Fact]
    public void The_list_holds_twenty_and_nothing_empty()
    {
        Refused("Choose what helps you", AccessNeed.WhyNotAdd(0, 0));
        Refused("Take away what you no longer need", AccessNeed.WhyNotAdd(18, 3));
        Assert.Null(AccessNeed.WhyNotAdd(18, 2));
    }
}
