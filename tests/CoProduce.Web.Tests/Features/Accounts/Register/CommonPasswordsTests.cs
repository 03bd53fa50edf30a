using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Accounts.Register;

public class CommonPasswordsTests
{
    [Fact]
    public void The_list_came_along_whole() => Assert.Equal(43_940, CommonPasswords.Count);

    [Theory]
    [InlineData("qwertyqwerty")]
    [InlineData("123456QWERTY")]
    [InlineData(" 1qaz2wsx3edc ")]
    [InlineData("leavemealone")]
    public void What_many_people_use_is_known_however_it_is_written(string password) => Assert.True(CommonPasswords.Has(password));

    [Theory]
    [InlineData(TestData.Password)]
    [InlineData("purple kettle on the roof")]
    [InlineData("пароль моей бабушки")]
    public void What_somebody_thought_of_is_not(string password) => Assert.False(CommonPasswords.Has(password));
}
