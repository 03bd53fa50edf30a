using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Domain.Tests.Safeguarding;

public class OutsideTests
{
    private const ForumDuties Admin = ForumDuties.Administrator;
    private const ForumDuties Lead = ForumDuties.SafeguardingLead;
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_contact_outside_counts_once_they_said_yes_and_a_second_person_confirmed_them()
    {
        var contact = Contact();
        contact.SayYes("hash", Monday.AddDays(1));
        Refused("You have said yes already", () => contact.SayYes("another", Monday.AddDays(1)));
        Assert.False(contact.Counts);
        Refused("You named them. A second person", contact.WhyNotConfirm(new Helper(1, Admin), [NamedBy], true));
        Refused("You cannot say yes to yourself", contact.WhyNotConfirm(new Helper(0, Lead), [NamedBy], true));
        Assert.NotNull(contact.WhyNotConfirm(new Helper(2, Admin), [NamedBy], hasLead: true));

        contact.Confirm([NamedBy, Yes(2, Lead)], true, 3, Monday.AddDays(1));

        Assert.True(contact.Counts);
        Refused("Nothing waits for a second person here", () => contact.Confirm([NamedBy, Yes(2, Lead)], true, 3, Monday));
        contact.End(Monday.AddDays(2));
        Assert.False(contact.Counts);
    }

    [Fact]
    public void Somebody_in_the_office_is_no_contact_outside_and_there_is_a_way_to_reach_them()
    {
        Refused("Choose somebody outside of its office", () => Contact(ForumDuties.Staff));
        Refused("Write what they do", () => Contact(role: " "));
        Refused("Type their email", () => Contact(email: " "));
        Refused("Write their phone number", () => Contact(phone: " "));
        Refused("This has ended. The forum can ask you again", () => Contact().SayYes("hash", Monday.AddDays(7)));
    }

    [Fact]
    public void No_open_worry_is_left_with_nobody_when_somebody_stops_reading_worries()
    {
        var worry = Worry();
        Assert.False(worry.IsLeftBy(1, [1, 2]));
        Assert.False(worry.IsLeftBy(3, [1]));
        Assert.True(worry.IsLeftBy(1, [1]));
        Refused("A worry is open that nobody but you may read", WorriesThen.WithNobody.WhyNotGo());
        Assert.Null(WorriesThen.Outside.WhyNotGo());
        Assert.NotNull(WorriesThen.Outside.WarnOfGoing());
        Assert.Null(WorriesThen.WithOthers.WarnOfGoing());
    }

    [Fact]
    public void A_link_opens_one_worry_for_seven_days_and_never_to_somebody_it_is_about()
    {
        var (contact, worry) = (Contact(), Worry());
        Refused("Nobody outside the forum has been set", () => _ = new OutsideLink(worry, contact, Monday));
        contact.SayYes("hash", Monday);
        contact.Confirm([NamedBy, Yes(2, Lead)], true, 3, Monday);
        var link = new OutsideLink(worry, contact, Monday);
        link.Open("key", Monday.AddDays(6));
        Assert.True(link.IsOpenWith("key", Monday.AddDays(6).AddMinutes(29)));
        Assert.False(link.IsOpenWith("key", Monday.AddDays(6).AddMinutes(30)));
        Assert.False(link.IsOpenWith("another", Monday.AddDays(6)));
        Refused("This link has ended", () => link.Open("key", Monday.AddDays(7)));

        worry.Name(contact.PersonId);
        Refused("It is about the contact outside", () => _ = new OutsideLink(worry, contact, Monday));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Somebody_named_in_an_open_worry_is_not_one_of_the_two_who_set_the_contact_and_it_waits_for_one_more(bool first, bool second)
    {
        var contact = Contact();
        contact.SayYes("hash", Monday);
        DutyYes[] two = [NamedBy with { IsNamedInAWorry = first }, Yes(2, Lead) with { IsNamedInAWorry = second }];

        contact.Confirm(two, true, 3, Monday);
        Assert.False(contact.Counts);
        Refused("It needs the yes of one more person", () => contact.Confirm(two, true, 3, Monday));

        contact.Confirm([.. two, Yes(3, first ? Admin : Lead)], true, 3, Monday);
        Assert.True(contact.Counts);
    }

    private static DutyYes NamedBy => Yes(1, Admin);

    private static DutyYes Yes(int person, ForumDuties duties) => new(new Helper(person, duties), "Alex V", IsNamedInAWorry: false);

    private static SafeguardingConcern Worry() =>
        new(Guid.NewGuid(), new SealedConcern("sealed"), null, Monday, (Monday.AddHours(4), Monday.AddHours(8)));

    private static OutsideContact Contact(
        ForumDuties duties = ForumDuties.None,
        string role = "Chair",
        string email = "chair@example.org",
        string phone = "01632 960001"
    ) => new(new Person("Robin C", Hat.ParentCarer, Monday, duties), new(role, email, phone), new Helper(1, Admin), Monday);
}
