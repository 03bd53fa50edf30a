using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.AccountRecovery;

public class PauseRequestTests
{
    private const ForumDuties Lead = ForumDuties.SafeguardingLead;
    private static readonly Helper Deputy = new(2, ForumDuties.Deputy);

    [Fact]
    public void Keeping_somebody_with_a_duty_out_takes_two_who_may()
    {
        var asked = new PauseRequest(1, Deputy, Lead, Monday);

        Refused("You asked to keep them out", asked.WhyNotAgree(Deputy, Lead));
        Refused("You cannot pause your own account", asked.WhyNotAgree(new Helper(1, Lead), Lead));
        Refused("Only an administrator can do this", asked.WhyNotAgree(new Helper(3, ForumDuties.Staff), Lead));
        Assert.True(asked.Agree([Yes(2), Yes(3)], Lead, others: 2));
    }

    [Fact]
    public void Whoever_is_named_in_an_open_worry_keeps_no_reader_of_it_out_while_two_others_can_decide()
    {
        var asked = new PauseRequest(1, Deputy, Lead, Monday);

        Assert.False(asked.Agree([Yes(2), Yes(3, isNamed: true)], Lead, others: 2));
        Refused("You have said yes", asked.WhyNotAgree(new Helper(3, ForumDuties.Deputy), Lead));
        Assert.True(asked.Agree([Yes(2), Yes(3, isNamed: true), Yes(4)], Lead, others: 2));
    }

    private static DutyYes Yes(int id, bool isNamed = false) => new(new Helper(id, ForumDuties.Deputy), "Pat I", isNamed);
}
