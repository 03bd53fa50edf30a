using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>The cookies of people of the sample forum. Whoever has none, or whose sign-in is over, sends the form without a
/// window.</summary>
public sealed partial class SignedInCookies(IAPIRequest requests) : IDisposable
{
    private static readonly string[] NeedsCode = ["staff", "safeguarding", "admin", "deputy"];

    /// <summary>A code works once, and the next one is half a minute away: so two tests must not sign in as one person in the same
    /// moment.</summary>
    private readonly SemaphoreSlim _oneAtATime = new(1);

    private readonly Dictionary<(string Who, string Address), string> _known = [];

    public async Task<string> OfAsync(string who, string address)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            return _known[(who, address)] = await OfAsync(who, address, _known.GetValueOrDefault((who, address)));
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<string> OfAsync(string who, string address, string? before)
    {
        var client = await requests.NewContextAsync(new() { BaseURL = address, StorageState = before });
        var page = await client.GetAsync("/account/sign-in", new() { MaxRedirects = 0 });
        if (page.Status == (int)HttpStatusCode.OK)
        {
            await SignInAsync(client, await page.TextAsync(), who);
        }

        var cookies = await client.StorageStateAsync();
        await client.DisposeAsync();
        return cookies;
    }

    private static async Task SignInAsync(IAPIRequestContext client, string page, string who)
    {
        var answer = await SendAsync(client, page, "sign-in", ("Email", $"{who}@example.org"), ("Password", "northmere-sample-only"));
        if (NeedsCode.Contains(who))
        {
            var code = Code().Match(await (await client.GetAsync("/dev/mail")).TextAsync()).Groups["code"].Value;
            answer = await SendAsync(client, await answer.TextAsync(), "code", ("Form.Code", code));
        }

        Assert.DoesNotContain("/account/sign-in", answer.Url, StringComparison.Ordinal);
    }

    /// <summary>Sends a form of a page as it stands, with these answers put in.</summary>
    private static Task<IAPIResponse> SendAsync(IAPIRequestContext client, string page, string id, params (string, string)[] answers)
    {
        var form = Form().Matches(page).Single(f => f.Value.Contains($"id=\"{id}\"", StringComparison.Ordinal));
        var fields = client.CreateFormData();
        foreach (Match hidden in Hidden().Matches(form.Value))
        {
            fields.Set(hidden.Groups["name"].Value, WebUtility.HtmlDecode(hidden.Groups["value"].Value));
        }

        foreach (var (name, value) in answers)
        {
            fields.Set(name, value);
        }

        return client.PostAsync(Action().Match(form.Value).Groups["action"].Value, new() { Form = fields });
    }

    [GeneratedRegex("<form .*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<form [^>]*action=\"(?<action>[^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<input (?=[^>]*type=\"hidden\")(?=[^>]*name=\"(?<name>[^\"]*)\")[^>]*value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("id=\"sample-code\">(?<code>\\d+)<")]
    private static partial Regex Code();
}
