using CoProduce.Web.Features.Accounts;

namespace CoProduce.Web.Tests.Features.Accounts;

/// <summary>What others know of somebody, or guess first, is no password however it is written.</summary>
public class EasilyGuessedTests
{
    [Theory]
    [InlineData("our northmere garden", "Northmere")]
    [InlineData("ｎｏｒｔｈｍｅｒｅ garden", "Northmere")]
    [InlineData("our northmére garden", "Northmere")]
    [InlineData("our Nørthmere garden", "Northmere")]
    [InlineData("our north.mere garden", "Northmere")]
    [InlineData("our N0rthmere garden", "Northmere")]
    [InlineData("our n0rthm3r3 garden", "Northmere")]
    [InlineData("lucja obrien zak", "Łucja O'Brien-Żak")]
    [InlineData("kettles and ann and rain", "Ann")]
    [InlineData("kettles and @nn and rain", "Ann")]
    [InlineData("kettles and 1ee and rain", "Lee")]
    public void What_others_know_is_seen_in_every_spelling(string password, string known) =>
        Assert.True(EasilyGuessed.Holds(password, known));

    [Theory]
    [InlineData("purple kettle on the roof", "Northmere")]
    [InlineData("planners of sleet", "Ann")]
    [InlineData("planners of sleet", "Lee")]
    [InlineData("purple kettle on the roof", "🎉")]
    public void What_only_holds_its_letters_is_another_word(string password, string known) =>
        Assert.False(EasilyGuessed.Holds(password, known));

    [Theory]
    [InlineData("password12345678")]
    [InlineData("Password123456789!")]
    [InlineData("qwerty-1234567890")]
    [InlineData("iloveyou987654321")]
    [InlineData("football111111111")]
    [InlineData("12345678901234567890")]
    [InlineData("🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉")]
    [InlineData("aAaAaAaAaAaA")]
    [InlineData("z z z z z z z z z")]
    public void What_many_think_of_is_guessed_first(string password) => Assert.True(EasilyGuessed.Is(password));

    [Theory]
    [InlineData("purple kettle on the roof")]
    [InlineData("purple kettle 123")]
    [InlineData("🎉🍎🚌🎈🐸🌂🧦🪁🧀🛶🎻🪴")]
    public void What_somebody_put_together_is_not(string password) => Assert.False(EasilyGuessed.Is(password));
}
