using CoProduce.Data.Accounts;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>How people of a test come to be signed in.</summary>
public static class SigningIn
{
    public static Task<Browser> SignedInAsync(this CoProduceApp app, TestPerson person) => app.SignInAsync(app.Visitor(), person);

    /// <summary>What the form of signing in ends with, without the form: most tests are about something else.</summary>
    public static async Task<Browser> SignInAsync(this CoProduceApp app, Browser browser, TestPerson person)
    {
        if (browser.Cookies is not { } jar)
        {
            return await app.SignInByFormAsync(browser, person);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host, context.Request.Headers.Cookie) = ("https", new HostString("localhost"), jar.Header);
        var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        accessor.HttpContext = context;
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(person.Email);
        await scope
            .ServiceProvider.GetRequiredService<SignInCompletion>()
            .FinishAsync(account!, keepMe: false, withSecondStep: account!.TwoFactorEnabled);
        accessor.HttpContext = null;
        jar.Take(context.Response.Headers.SetCookie);
        return browser;
    }

    public static async Task<Browser> SignInByFormAsync(this CoProduceApp app, Browser browser, TestPerson person)
    {
        await browser.OpenAsync("/account/sign-in?from=/health/live");
        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
        if (browser.Url.StartsWith("/account/sign-in/code", StringComparison.Ordinal))
        {
            await browser.SubmitAsync("code", ("Form.Code", await app.NewCodeAsync()));
        }

        Assert.DoesNotContain("/account/sign-in", browser.Url, StringComparison.Ordinal);
        return browser;
    }

    /// <summary>What the phone of everyone who has a second step shows. The clock stands still, so codes used before are
    /// forgotten.</summary>
    public static async Task<string> NewCodeAsync(this CoProduceApp app)
    {
        await app.InDatabaseAsync(db => db.UsedCodes.ExecuteDeleteAsync());
        return Totp.Code(TestData.AuthenticatorKey, Totp.StepAt(app.Clock.GetUtcNow()));
    }
}
