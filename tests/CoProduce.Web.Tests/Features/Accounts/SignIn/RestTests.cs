using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Accounts.SignIn;

/// <summary>A sign-in that nobody uses ends by itself.</summary>
public sealed class RestTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(ForumDuties.None, 240)]
    [InlineData(ForumDuties.Staff, 60)]
    public async Task Whoever_goes_on_stays_in_and_whoever_rests_too_long_signs_in_again(ForumDuties duties, int minutes)
    {
        Assert.Equal(minutes, (duties is ForumDuties.None ? SignInStore.Rests : SignInStore.RestsWithDuty).TotalMinutes);
        var browser = await app.SignedInAsync(await app.PersonAsync(duties: duties));
        for (var times = 0; times < 2; times++)
        {
            app.Clock.Move(TimeSpan.FromMinutes(minutes - 1));
            await browser.OpenAsync("/my-words");
            Assert.Equal("/my-words", browser.Url);
        }

        app.Clock.Move(TimeSpan.FromMinutes(minutes + 6));
        await browser.OpenAsync("/my-words");

        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
    }
}
