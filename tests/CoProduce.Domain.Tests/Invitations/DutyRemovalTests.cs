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

        Refused("You asked for this. Somebody else", asked.WhyNotAgree(new Helper(1, Admin), Monday));
        Refused("You can lay this duty down yourself", asked.WhyNotAgree(new Helper(9, Admin), Monday));
        Refused("Only an administrator can say", asked.WhyNotAgree(new Helper(2, Lead), Monday));
        Refused("Too much time", asked.WhyNotAgree(new Helper(2, Admin), Monday.AddDays(7)));
        Assert.NotNull(asked.Agree([Yes(1, Admin), Yes(2, Admin)], 3, Monday.AddDays(6)));
    }

    [Fact]
    public void Whoever_asked_and_sends_it_again_reads_the_same_and_another_person_can_agree()
    {
        var asked = Ask(Staff, by: new Helper(1, Admin));
        Assert.Null(asked.WhyNotAskAgain(new Helper(1, Admin)));
        Refused("Somebody has asked for that already. You can agree", asked.WhyNotAskAgain(new Helper(2, Admin)));
    }

    [Fact]
    public void A_duty_of_safeguarding_is_taken_by_an_administrator_and_a_lead_too() =>
        Assert.NotNull(Ask(Lead, by: new Helper(1, Admin)).Agree([Yes(1, Admin), Yes(2, Lead)], 3, Monday));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_yes_of_somebody_named_in_an_open_worry_does_not_end_a_readers_duty_and_it_waits_for_one_more(bool first, bool second)
    {
        var asked = Ask(Lead, by: new Helper(1, Admin));
        DutyYes[] two = [Yes(1, Admin, first), Yes(2, Admin, second)];

        Assert.Null(asked.Agree(two, 3, Monday));
        Refused("It needs the yes of one more person", () => asked.Agree(two, 3, Monday));

        var ended = asked.Agree([.. two, Yes(3, Lead)], 3, Monday);
        Assert.Equal((first ? 2 : 1, 3), (ended!.Value.One.By.PersonId, ended.Value.Other.By.PersonId));
        Assert.NotNull(Ask(Staff, by: new Helper(1, Admin)).Agree(two, 3, Monday));
    }

    [Fact]
    public void Naming_people_in_a_worry_does_not_keep_a_forum_with_two_from_going_on_but_whoever_is_named_nowhere_has_to_agree()
    {
        DutyYes[] oneIsNamed = [Yes(1, Admin, true), Yes(2, Lead)];
        DutyYes[] bothAreNamed = [Yes(1, Admin, true), Yes(2, Lead, true)];

        Assert.NotNull(Ask(Lead, by: new Helper(1, Admin)).Agree(oneIsNamed, 1, Monday));
        Assert.Null(Ask(Lead, by: new Helper(1, Admin)).Agree(bothAreNamed, 1, Monday));
        Assert.NotNull(Ask(Lead, by: new Helper(1, Admin)).Agree(bothAreNamed, 0, Monday));
    }

    [Fact]
    public void It_waits_for_one_more_in_the_same_way_when_whoever_asked_has_the_right_no_more()
    {
        var asked = Ask(Lead, by: new Helper(1, Admin));
        Assert.Null(asked.Agree([Yes(1, Staff), Yes(2, Admin)], 3, Monday));
        Assert.Contains("needs the yes of one more person", DutyYes.OneMore, StringComparison.Ordinal);
        Assert.NotNull(asked.Agree([Yes(1, Staff), Yes(2, Admin), Yes(3, Admin)], 3, Monday));
    }

    private static DutyYes Yes(int person, ForumDuties duties, bool isNamed = false) => new(new Helper(person, duties), "Alex V", isNamed);

    private static DutyRemoval Ask(ForumDuties duty, Helper by) => new(9, duty, by, Monday);
}
