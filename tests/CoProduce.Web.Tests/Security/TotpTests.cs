using CoProduce.Web.Security;

namespace CoProduce.Web.Tests.Security;

public class TotpTests
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /// <summary>From RFC 6238, appendix B.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void The_codes_are_those_of_every_authenticator_app(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_phone_whose_clock_is_half_a_minute_off_still_works(int seconds, bool isRight)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);

        Assert.Equal(isRight, Totp.StepOf(Key, Totp.Code(Key, Totp.StepAt(now.AddSeconds(seconds))), now) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5924")]
    [InlineData("0059240")]
    [InlineData("OO5924")]
    public void Anything_else_is_no_code(string code) =>
        Assert.Null(Totp.StepOf(Key, code, DateTimeOffset.FromUnixTimeSeconds(1234567890)));
}
