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
    public void A_guest_says_first_that_they_are_thirteen_or_older()
    {
        Refused("13 or older", () => Guest(false));
        Assert.Equal("Jo", Guest(true).Name);
    }

    [Fact]
    public void A_guest_has_one_seat()
    {
        var guest = Guest(true);
        guest.Sit(7);

        Refused("a seat already", () => guest.Sit(8));
    }

    private static SessionGuest Guest(bool saidYes) => new(1, " Jo ", Hat.ParentCarer, new string('0', 64), saidYes, Now);
}
