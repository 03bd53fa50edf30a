using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.AccountRecovery;

public class SignInHelpTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static Helper With(ForumDuties duties) => new(1, duties);

    [Theory]
    [InlineData(ForumDuties.Staff, ForumDuties.None, true)]
    [InlineData(ForumDuties.Staff, ForumDuties.Staff, false)]
    [InlineData(ForumDuties.SafeguardingLead, ForumDuties.Staff, false)]
    [InlineData(ForumDuties.Administrator, ForumDuties.SafeguardingLead, true)]
    public void Only_an_administrator_helps_somebody_with_a_duty(ForumDuties mine, ForumDuties theirs, bool may) =>
        Assert.Equal(may, SignInHelp.WhyNotHelp(With(mine), 2, theirs) is null);

    [Theory]
    [InlineData(ForumDuties.Staff, false)]
    [InlineData(ForumDuties.Deputy, true)]
    [InlineData(ForumDuties.SafeguardingLead, true)]
    [InlineData(ForumDuties.Administrator, true)]
    public void Those_who_see_to_safety_may_pause_anyone_whatever_their_duty(ForumDuties mine, bool may) =>
        Assert.Equal(may, SignInHelp.WhyNotPause(With(mine), 2, ForumDuties.Administrator) is null);

    [Fact]
    public void Whoever_may_not_reads_who_can()
    {
        Refused("Only an administrator can do this", SignInHelp.WhyNotHelp(With(ForumDuties.Staff), 2, ForumDuties.Staff));
        Refused("Only an administrator can do this", SignInHelp.WhyNotPause(With(ForumDuties.Staff), 2, ForumDuties.Staff));
    }

    [Fact]
    public void Nobody_helps_or_pauses_themself_here()
    {
        Refused("This is your own account", SignInHelp.WhyNotHelp(With(ForumDuties.Administrator), 1, ForumDuties.None));
        Refused("You cannot pause your own account", SignInHelp.WhyNotPause(With(ForumDuties.Administrator), 1, ForumDuties.None));
    }

    [Fact]
    public void The_second_yes_is_another_administrators()
    {
        var off = new SecondStepOff(9, 1, Now);

        Refused("You asked for this", off.WhyNotConfirm(With(ForumDuties.Administrator), ForumDuties.Administrator));
        Refused("A second administrator has to say yes.", off.WhyNotConfirm(new Helper(2, ForumDuties.Staff), ForumDuties.Administrator));
        Assert.Null(off.WhyNotConfirm(new Helper(2, ForumDuties.Administrator), ForumDuties.Administrator));
        Refused("is no administrator any more", off.WhyNotConfirm(new Helper(2, ForumDuties.Administrator), ForumDuties.Staff));
    }
}
