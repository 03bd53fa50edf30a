using System.Net;
using AngleSharp.Html.Dom;
using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.People;
using CoProduce.Tests;
using CoProduce.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>The database stumbles at every command, at the commit and after it. What a form does is there once, or not at all: rows, mail,
/// receipts, lines of the audit log.</summary>
public class StumblesTests
{
    private const int FewestSteps = 8;
    private const int MostSteps = 200;

    /// <summary>Counted for themselves, so that nobody gets more tries by breaking something.</summary>
    private const string Throttle = nameof(CoProduceDbContext.Tries);

    [Theory, Trait(Sweep.Tier, Sweep.Long)]
    [InlineData(Tries.Once)]
    [InlineData(Tries.Again)]
    [InlineData(Tries.AgainOnServer)]
    public async Task What_is_said_is_there_once(Tries tries)
    {
        await using var stumbling = new StumblingApp(tries);
        var project = await stumbling.App.ProjectAsync();
        await stumbling.App.MemberAsync(project, Hat.Professional, coLead: true);
        var browser = await stumbling.App.SignedInAsync(await stumbling.App.MemberAsync(project));

        await AtEachStepAsync(stumbling, tries, () =>
            FormAsync(
                browser,
                $"{project.Url}/stages/understand/speak",
                "speak",
                ("Kind", "Idea"),
                ("Text", "A quiet hour on Saturdays"),
                ("ShownAs", "GroupOnly")
            )
        );
    }

    [Theory, Trait(Sweep.Tier, Sweep.Long)]
    [InlineData(Tries.Once)]
    [InlineData(Tries.Again)]
    [InlineData(Tries.AgainOnServer)]
    public async Task A_new_account_is_there_once(Tries tries)
    {
        await using var stumbling = new StumblingApp(tries);

        await AtEachStepAsync(stumbling, tries, () =>
            FormAsync(
                stumbling.App.Visitor(),
                "/account/register",
                "register",
                ("DisplayName", "Amina"),
                ("Email", $"{Guid.NewGuid():N}@example.org"),
                ("Password", TestData.Password),
                ("Hat", "ParentCarer")
            )
        );
    }

    [Theory, Trait(Sweep.Tier, Sweep.Long)]
    [InlineData(Tries.Once)]
    [InlineData(Tries.Again)]
    [InlineData(Tries.AgainOnServer)]
    public async Task A_sign_in_is_there_once(Tries tries)
    {
        await using var stumbling = new StumblingApp(tries);

        await AtEachStepAsync(stumbling, tries, async () =>
        {
            var person = await stumbling.App.PersonAsync();
            return await FormAsync(
                stumbling.App.Visitor(),
                "/account/sign-in",
                "sign-in",
                ("Email", person.Email),
                ("Password", TestData.Password)
            );
        });
    }

    /// <summary>Sends the form as it should be, and then once for each step at which the database stumbles.</summary>
    private static async Task AtEachStepAsync(StumblingApp stumbling, Tries tries, Func<Task<Form>> openAsync)
    {
        await SendAsync(stumbling, await openAsync(), step: 0);
        var once = await SendAsync(stumbling, await openAsync(), step: 0);
        Assert.Equal(HttpStatusCode.Redirect, once.Status);
        Assert.NotEmpty(once.New);
        var (step, stumbled) = (0, true);
        while (stumbled)
        {
            var form = await openAsync();
            step += Sweep.Many(1, sample: 5);
            var sent = await SendAsync(stumbling, form, step);
            stumbled = stumbling.HasStumbled;
            if (sent.Status != HttpStatusCode.Redirect && (tries is Tries.Once || stumbling.IsBeforeTheForm))
            {
                Assert.True(
                    sent.New.Count == 0 || sent.New.SequenceEqual(once.New),
                    $"At step {step} a part was kept: {string.Join(", ", sent.New)}"
                );
                // Signing in has no receipt: whoever never heard that they are in signs in once more.
                var again = sent.New.Count > 0 && !form.HasReceipt ? once with { New = [] } : await SendAsync(stumbling, form, step: 0);
                sent = again with { New = again.New.Count == 0 ? sent.New : again.New };
            }

            Assert.True(
                sent.Status == HttpStatusCode.Redirect && sent.New.SequenceEqual(once.New),
                $"At step {step}: {sent.Status}, {string.Join(", ", sent.New)} instead of {string.Join(", ", once.New)}. "
                    + stumbling.Problems
            );
            Assert.True(step < MostSteps);
        }

        Assert.True(step > FewestSteps, $"It stumbled only up to step {step - 1}.");
        var key = stumbling.App.Services.GetRequiredService<AuditKey>();
        Assert.Null(await stumbling.App.InDatabaseAsync(db => AuditCheck.WhyNotAsync(db, key)));
    }

    /// <summary>What came back, and how many rows there are more in which table.</summary>
    private static async Task<Sent> SendAsync(StumblingApp stumbling, Form form, int step)
    {
        var before = await stumbling.RowsAsync();
        stumbling.StumbleAt(step);
        var status = await StatusAsync(form);
        var after = await stumbling.RowsAsync();
        return new Sent(
            status,
            [.. after.Where(t => t.Key != Throttle && t.Value != before[t.Key]).Select(t => $"{t.Key} {t.Value - before[t.Key]}").Order()]
        );
    }

    /// <summary>While the database stumbles there may be no page that says so.</summary>
    private static async Task<HttpStatusCode> StatusAsync(Form form)
    {
        try
        {
            return (await form.Browser.Client.PostAsync(form.Page, new FormUrlEncodedContent(form.Fields))).StatusCode;
        }
        catch (TimeoutException)
        {
            return HttpStatusCode.InternalServerError;
        }
    }

    private static async Task<Form> FormAsync(Browser browser, string page, string id, params (string, string)[] answers)
    {
        await browser.OpenAsync(page);
        return new Form(browser, page, Browser.Filled((IHtmlFormElement)browser.Page.GetElementById(id)!, answers));
    }

    private sealed record Form(Browser Browser, string Page, List<KeyValuePair<string, string>> Fields)
    {
        public bool HasReceipt => Fields.Any(f => f.Key == IdempotencyMiddleware.Field);
    }

    private sealed record Sent(HttpStatusCode Status, List<string> New);
}
