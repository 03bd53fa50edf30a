using CoProduce.Domain.Pulses;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Pulses;

public class AskingTests
{
    [Fact]
    public void Those_who_came_are_asked_how_it_felt_in_the_week_after_the_session()
    {
        Refused("once the session is over", () => Pulse.AfterSession(1, ASession(), Tea.EndsAt.AddSeconds(-1)));
        Refused("too long ago to ask how it felt", () => Pulse.AfterSession(1, ASession(), Tea.EndsAt.AddDays(7)));
        Refused("This session was cancelled", () => Pulse.AfterSession(1, ACancelledSession(), Tea.EndsAt));
        Assert.Equal(Tea.EndsAt.AddDays(7), Pulse.AfterSession(1, ASession(), Tea.EndsAt).ClosesAt);
    }
}
