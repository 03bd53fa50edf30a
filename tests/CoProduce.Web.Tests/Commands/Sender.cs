using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Commands;

/// <summary>Somebody at a running app, behind its proxy. Keeps their own cookies, and a form that got no answer to send it again as it
/// was.</summary>
public sealed class Sender(TestPerson person)
{
    private readonly Dictionary<string, string> _cookies = [];

    public List<string> Acknowledged { get; } = [];
    public Action? WhenAcknowledged { get; set; }
    public (string Page, List<KeyValuePair<string, string>> Form, string Words)? Unanswered { get; private set; }

    public async Task SignInAsync(Uri app)
    {
        using var client = Client(app);
        var form = await FormAsync(client, "/account/sign-in", "sign-in", ("Email", person.Email), ("Password", TestData.Password));
        Assert.Equal(HttpStatusCode.Redirect, (await AskAsync(client, "/account/sign-in", form)).StatusCode);
    }

    /// <summary>Says one thing after another until the app is gone.</summary>
    public async Task SpeakUntilKilledAsync(Uri app, string page)
    {
        using var client = Client(app);
        try
        {
            while (true)
            {
                var words = $"What we know {Guid.NewGuid():N}";
                var form = await FormAsync(client, page, "speak", ("Kind", "Idea"), ("Text", words), ("ShownAs", "GroupOnly"));
                Unanswered = (page, form, words);
                await SendAsync(client);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            return;
        }
    }

    /// <summary>Sends what got no answer once more, with the same key on the form.</summary>
    public async Task SendAgainAsync(Uri app)
    {
        if (Unanswered is not null)
        {
            using var client = Client(app);
            await SendAsync(client);
        }
    }

    private async Task SendAsync(HttpClient client)
    {
        var (page, form, words) = Unanswered!.Value;
        var answer = await AskAsync(client, page, form);
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        Acknowledged.Add(words);
        Unanswered = null;
        WhenAcknowledged?.Invoke();
    }

    private async Task<List<KeyValuePair<string, string>>> FormAsync(
        HttpClient client,
        string page,
        string id,
        params (string, string)[] answers
    )
    {
        var shown = await (await AskAsync(client, page)).Content.ReadAsStringAsync();
        var form = new HtmlParser().ParseDocument(shown).GetElementById(id) as IHtmlFormElement;
        Assert.True(form is not null, $"{page} holds no form \"{id}\".");
        return Browser.Filled(form, answers);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpClient client, string page, List<KeyValuePair<string, string>>? form = null)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, page)
        {
            Content = form is null ? null : new FormUrlEncodedContent(form),
        };
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = (cookie.Split('=', 2)[0], cookie.Split('=', 2)[1].Split(';')[0]);
            _cookies[name] = value;
        }

        return answer;
    }

    private static HttpClient Client(Uri app)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }
}
