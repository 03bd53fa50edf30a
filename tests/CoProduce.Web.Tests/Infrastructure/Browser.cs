using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Opens pages and submits the forms on them, hidden fields and antiforgery token included, as a person would.</summary>
public sealed class Browser(HttpClient client, CookieJar? cookies = null)
{
    public CookieJar? Cookies => cookies;

    public HttpStatusCode Status { get; private set; }
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>Where the browser ended up, as path and query.</summary>
    public string Url { get; private set; } = "/";

    public string Text => string.Join(' ', Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public HttpClient Client => client;

    /// <summary>Shows the very page that another one shows, as a second window of the same person does.</summary>
    public void ShowAs(Browser other) => (Page, Url) = (other.Page, other.Url);

    public async Task OpenAsync(string url) => await FollowAsync(await client.GetAsync(url), url);

    /// <summary>Submits a form as it stands on the page, with these answers put in. An answer named twice is sent twice.</summary>
    public async Task SubmitAsync(string formId, params (string Name, string Value)[] answers)
    {
        var form =
            Page.GetElementById(formId) as IHtmlFormElement
            ?? throw new InvalidOperationException($"There is no form \"{formId}\" on {Url}: {Text}");
        var url = form.GetAttribute("action") is { Length: > 0 } action ? action : Url;
        using var content = new FormUrlEncodedContent(Filled(form, answers));
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.Referrer = new Uri(client.BaseAddress!, Url);
        await FollowAsync(await client.SendAsync(request), url);
    }

    /// <summary>Sends what no form on this page would send, with the token of this page.</summary>
    public async Task<HttpStatusCode> PostAsync(string url, params (string Name, string Value)[] fields)
    {
        var token = Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        var sent = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(new("__RequestVerificationToken", token));
        using var content = new FormUrlEncodedContent(sent);
        return (await client.PostAsync(url, content)).StatusCode;
    }

    public static List<KeyValuePair<string, string>> Filled(IHtmlFormElement form, (string Name, string Value)[] answers)
    {
        var typed = answers.Select(a => a.Name).ToHashSet();
        var standing = form
            .Elements.OfType<IHtmlInputElement>()
            .Where(i =>
                i.Name is { Length: > 0 }
                && !typed.Contains(i.Name)
                && (i.Type is not ("radio" or "checkbox") || i.IsChecked)
                && i.Type is not ("submit" or "button")
            )
            .Select(i => KeyValuePair.Create(i.Name!, i.Value));
        var written = form
            .Elements.OfType<IHtmlTextAreaElement>()
            .Where(t => t.Name is { Length: > 0 } && !typed.Contains(t.Name))
            .Select(t => KeyValuePair.Create(t.Name!, t.Value));
        var chosen = form
            .Elements.OfType<IHtmlSelectElement>()
            .Where(s => s.Name is { Length: > 0 } && !typed.Contains(s.Name))
            .Select(s => KeyValuePair.Create(s.Name!, s.Value ?? ""));
        return [.. standing, .. written, .. chosen, .. answers.Select(a => KeyValuePair.Create(a.Name, a.Value))];
    }

    private async Task FollowAsync(HttpResponseMessage response, string url)
    {
        for (var hops = 0; hops < 5 && response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently; hops++)
        {
            url = response.Headers.Location!.IsAbsoluteUri
                ? response.Headers.Location.PathAndQuery
                : response.Headers.Location.OriginalString;
            response = await client.GetAsync(url);
        }

        Url = url;
        Status = response.StatusCode;
        Page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}
