using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class CompanionTests
{
    private static readonly DateTime Now = new(2026, 6, 1, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Session Tea = new(
        1,
        1,
        new Session.Plan("Tea", "Talk.", SessionForm.InPerson, Now.AddDays(1), Now.AddDays(1).AddHours(2), "Hall", null, null, 4)
    );

    [Theory]
    [InlineData(RsvpAnswer.Coming)]
    [InlineData(RsvpAnswer.Maybe)]
    public void Whoever_comes_or_may_come_can_bring_somebody(RsvpAnswer answer)
    {
        var child = Bring(answer, already: 0);

        Assert.Equal((CompanionKind.Child, "sealed"), (child.Kind, child.Sealed));
    }

    [Fact]
    public void Whoever_does_not_come_brings_nobody() => Refused("Say first that you come", () => Bring(RsvpAnswer.CannotCome, already: 0));

    [Fact]
    public void Three_come_along_at_most() => Refused("Up to 3 people", () => Bring(RsvpAnswer.Coming, already: 3));

    [Fact]
    public void Nobody_comes_along_without_a_place() =>
        Refused("You keep your place", () => Bring(RsvpAnswer.Coming, already: 0, hasPlace: false));

    [Fact]
    public void Nobody_is_named_after_the_session() => Refused("is over", () => Bring(RsvpAnswer.Coming, already: 0, now: Now.AddDays(2)));

    [Fact]
    public void A_name_is_kept_for_thirty_days()
    {
        Assert.True(Companion.IsKept(Now, Now.AddDays(29)));
        Assert.False(Companion.IsKept(Now, Now.AddDays(30)));
    }

    private static Companion Bring(RsvpAnswer answer, int already, bool hasPlace = true, DateTime? now = null) =>
        new(Tea, new Rsvp(Tea, 7, answer, Now), already, hasPlace, CompanionKind.Child, (Guid.NewGuid(), "sealed"), now ?? Now);
}
