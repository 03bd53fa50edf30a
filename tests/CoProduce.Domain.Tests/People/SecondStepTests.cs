using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.People;

public class SecondStepTests
{
    [Theory]
    [InlineData(ForumDuties.None, 0, false)]
    [InlineData(ForumDuties.None, 1, false)]
    [InlineData(ForumDuties.None, 2, true)]
    [InlineData(ForumDuties.Staff, 0, true)]
    [InlineData(ForumDuties.SafeguardingLead, 0, true)]
    [InlineData(ForumDuties.Administrator, 0, true)]
    public void Those_with_a_duty_or_more_than_one_project_to_facilitate_need_one(ForumDuties duties, int projects, bool isNeeded) =>
        Assert.Equal(isNeeded, SecondStepRule.IsNeeded(duties, projects));

    [Theory]
    [InlineData(false, false, "off already")]
    [InlineData(true, true, "you need a second step")]
    [InlineData(true, false, null)]
    public void It_is_turned_off_only_where_it_is_on_and_not_needed(bool isOn, bool isNeeded, string? reason) =>
        Refused(reason, SecondStepRule.WhyNotTurnOff(isOn, isNeeded));

    [Theory]
    [InlineData(1, false, true, "This passkey is your second step")]
    [InlineData(1, true, true, null)]
    [InlineData(2, false, true, null)]
    [InlineData(1, false, false, null)]
    public void The_last_passkey_stays_while_it_is_the_second_step(int passkeys, bool hasApp, bool isOn, string? because) =>
        Refused(because, SecondStepRule.WhyNotRemovePasskey(passkeys, hasApp, isOn));
}
