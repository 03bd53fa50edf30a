using System.Text.RegularExpressions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class SessionCodeTests
{
    private static readonly DateTime Now = new(2026, 6, 1, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_code_is_six_letters_that_nobody_mixes_up() =>
        Assert.All(Enumerable.Range(0, 200).Select(_ => SessionCode.New()), code => Assert.Matches("^[BCDFGHJKMNPQRSTVWXZ]{6}$", code));

    [Theory]
    [InlineData("bcd fgh")]
    [InlineData(" BCD-FGH ")]
    [InlineData("b c d f g h")]
    public void However_it_is_typed_it_is_the_same_code(string typed)
    {
        Assert.Matches($"^(?:{SessionCode.Pattern})$", typed);
        Assert.Equal("BCDFGH", SessionCode.Plain(typed));
        Assert.Equal("BCD FGH", SessionCode.Spoken(SessionCode.Plain(typed)));
    }

    [Theory]
    [InlineData("BCDFG")]
    [InlineData("BCDFGHJ")]
    [InlineData("BCD FG1")]
    public void What_is_not_six_letters_is_no_code(string typed) => Assert.DoesNotMatch(new Regex($"^(?:{SessionCode.Pattern})$"), typed);

    [Fact]
    public void Guests_come_in_only_while_the_session_is_on_and_they_are_let_in()
    {
        Assert.Null(SessionCode.WhyNotComeIn(null, true, 0));
        Refused("Thank you for coming", SessionCode.WhyNotComeIn(Now, true, 0));
        Refused("Guests cannot come in", SessionCode.WhyNotComeIn(null, false, 0));
        Refused("So many guests", SessionCode.WhyNotComeIn(null, true, SessionCode.MostGuests));
    }

    [Fact]
    public void A_guest_of_13_to_17_comes_in_with_the_forum_s_yes_alone_and_a_child_not_on_their_own()
    {
        Refused("Everyone here treats each other well", () => Guest(false));
        Refused("Children under 13 do not come in", () => Guest(age: GuestAge.UnderThirteen));
        Refused("need the forum’s yes first", () => Guest(age: GuestAge.ThirteenToSeventeen));
        Refused("choose “Young person”", () => Guest(age: GuestAge.ThirteenToSeventeen, hat: Hat.ParentCarer, yes: Yes()));
        Assert.Equal("Jo", Guest(true).Name);
        Assert.Equal("Sky", Guest(age: GuestAge.ThirteenToSeventeen, hat: Hat.YoungPerson, yes: Yes()).Name);
    }

    [Fact]
    public void The_forum_s_yes_works_once_until_it_is_taken_back_and_needs_somebody_who_knows_their_carer()
    {
        Refused("Talk with their parent or carer first", () => Yes(knowsCarer: false));
        Refused("Write their first name", () => Yes(" "));
        Refused("use one word", () => Yes("Sky Walker"));
        var yes = Yes();
        yes.Use(Now);
        Refused("We do not know that code of your own", () => yes.Use(Now));
        yes.TakeBack(Now);
        Refused("was taken back already", () => yes.TakeBack(Now));
        Assert.False(yes.MayComeIn);
    }

    [Fact]
    public void A_guest_has_one_seat()
    {
        var guest = Guest(true);
        guest.Sit(7);

        Refused("a seat already", () => guest.Sit(8));
    }

    private static SessionGuest Guest(
        bool saidYes = true,
        GuestAge age = GuestAge.EighteenOrOver,
        Hat hat = Hat.ParentCarer,
        YoungGuest? yes = null
    ) => new(1, new SessionGuest.Who(" Jo ", hat, age, saidYes), yes, new string('0', 64), Now);

    private static YoungGuest Yes(string name = "Sky", bool knowsCarer = true) => new(1, name, 2, knowsCarer, new string('1', 64), Now);
}
