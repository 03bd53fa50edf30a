using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Tests.Invitations;

public class DutyRemovalTests
{
    private const ForumDuties Staff = ForumDuties.Staff;
    private const ForumDuties Lead = ForumDuties.SafeguardingLead;
    private const ForumDuties Admin = ForumDuties.Administrator;
    private static readonly DateTime Monday = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Administrators_ask_for_any_duty_to_end_and_safeguarding_leads_for_their_own_kind()
    {
        Refused("Only an administrator can say that this duty should end", () => Ask(Staff, by: new Helper(1, Lead)));
        Refused("Only an administrator can say that this duty should end", () => Ask(Lead, by: new Helper(1, Staff)));
        Refused("You can lay this duty down yourself", () => Ask(Staff, by: new Helper(9, Admin)));
        Assert.Equal(1, Ask(ForumDuties.Deputy, by: new Helper(1, Lead)).AskedById);
    }

    [Fact]
    public void It_ends_when_a_second_person_agrees_within_a_week()
    {
        var asked = Ask(Staff, by: new Helper(1, Admin));

        Refused("You asked for this. Somebody else", asked.WhyNotAgree(new Helper(1, Admin), Admin, Monday));
        Refused("You can lay this duty down yourself", asked.WhyNotAgree(new Helper(9, Admin), Admin, Monday));
        Refused("Only an administrator can say", asked.WhyNotAgree(new Helper(2, Lead), Admin, Monday));
        Refused("may not any more", asked.WhyNotAgree(new Helper(2, Admin), Staff, Monday));
        Refused("Too much time", asked.WhyNotAgree(new Helper(2, Admin), Admin, Monday.AddDays(7)));
        Assert.Null(asked.WhyNotAgree(new Helper(2, Admin), Admin, Monday.AddDays(6)));
    }

    [Fact]
    public void A_duty_of_safeguarding_is_taken_by_an_administrator_and_a_lead_too() =>
        Assert.Null(Ask(Lead, by: new Helper(1, Admin)).WhyNotAgree(new Helper(2, Lead), Admin, Monday));

    private static DutyRemoval Ask(ForumDuties duty, Helper by) => new(9, duty, by, Monday);
}
