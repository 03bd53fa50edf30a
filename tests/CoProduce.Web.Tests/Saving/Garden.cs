using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.Kept;
using CoProduce.Web.Infrastructure.Links;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Saving;

/// <summary>One form of the app, with one thing put into it that nobody thought of, again and again from the same beginning.</summary>
internal sealed class Garden(Rewound database, Browser browser, HttpClient signedOut, string address, FoundForm form)
{
    /// <summary>No letters: what is below a space but line breaks and tabs, and what turns a line round.</summary>
    private static readonly System.Buffers.SearchValues<char> Unseen = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 32).Except([9, 10, 13]).Select(c => (char)c),
        '\u007f',
        '\u202d',
        '\u202e',
        '\ufffe',
        '\uffff',
    ]);

    /// <summary>That somebody looked, or tried, is written down whatever came of it. A draft is there so that nothing is lost.</summary>
    private static readonly string[] KeptAnyway = ["AuditEntries", "AuditEnd", "ConcernReads", "FormReceipts", "FormDrafts"];

    private bool _usuallyWrites;

    public async Task LearnAsync()
    {
        database.PutBack();
        var before = database.Changes;
        using var answer = await SendAsync(form.Fields);
        _usuallyWrites = database.Changes != before;
    }

    /// <summary>What went wrong, or null.</summary>
    public Task<string?> PutInAsync(string field, string value) => SendAsync(field, form.With(field, value));

    public async Task<string?> SendAsync(string field, List<KeyValuePair<string, string>> sent)
    {
        database.PutBack();
        var before = database.Changes;
        using var answer = await SendAsync(sent);
        var isKept = database.Changes != before;
        return (int)answer.StatusCode switch
        {
            >= 500 => $"answered {(int)answer.StatusCode}",
            >= 300 and < 400 => await SavedAsync(answer, isKept),
            400 or 409 => Refused(await answer.Content.ReadAsStringAsync(), sent, isKept),
            404 or 413 when !form.IsTyped(field) => null,
            >= 400 => $"answered {(int)answer.StatusCode}, and what was typed is gone",
            _ => null,
        };
    }

    /// <summary>The same once more, the same at the same time, and other words from the same page.</summary>
    public async Task<string?> SendTwiceAsync()
    {
        database.PutBack();
        var (first, once) = (await SendAsync(form.Fields), database.Read());
        if ((int)first.StatusCode is < 300 or >= 400)
        {
            return null;
        }

        var (second, twice) = (await SendAsync(form.Fields), database.Read());
        database.PutBack();
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SendAsync(form.Fields))));
        var together = database.Read();
        return !IsSame(first, second) ? $"answered {Where(first)} first, and then {Where(second)}"
            : twice.DifferencesTo(once) is { Count: > 0 } more ? $"the second changed {string.Join(", ", more)}"
            : !both.All(b => IsSame(first, b))
                ? $"answered {Where(both[0])} and {Where(both[1])} at the same time, and {Where(first)} alone"
            : together.RowsMore(once) is { Count: > 0 } rows ? $"at the same time it left other rows in {string.Join(", ", rows)}"
            : await SendOthersAsync();
    }

    public async Task<string?> SendLinesAsync(string field)
    {
        database.PutBack();
        using var answer = await SendAsync(form.With(field, "One quill.\r\nTwo quills say enough."));
        var (wrong, how) =
            form.KindOf(field) is FieldKind.Words ? ("One quill. Two quills", "in one line") : ("One quill.\nTwo quills", "in two lines");
        return database.Texts().FirstOrDefault(t => t.Text.Contains(wrong, StringComparison.Ordinal)) is { Text: not null } found
            ? $"was kept {how} in {found.Column}"
            : null;
    }

    /// <summary>What was typed goes to the page it stands on, when the sign-in had run out.</summary>
    public async Task<string?> SendTooLateAsync()
    {
        database.PutBack();
        using var content = new FormUrlEncodedContent(form.Fields);
        using var answer = await signedOut.PostAsync(address, content);
        if (answer.StatusCode is HttpStatusCode.BadRequest)
        {
            return Lost(await answer.Content.ReadAsStringAsync(), form.Fields).ToList() is { Count: > 0 } gone
                ? $"was not taken without a token, and this was lost: {string.Join(", ", gone)}"
                : null;
        }

        var page = form.Fields.First(f => f.Key == KeptForms.Page).Value;
        if (answer.Headers.Location?.OriginalString != SignInLinks.SignIn(from: page))
        {
            return $"answered {Where(answer)} when nobody was signed in";
        }

        using var back = new HttpRequestMessage(HttpMethod.Get, page);
        back.Headers.Add("Cookie", "__Host-CoProduce.Kept=1");
        using var there = await browser.Client.SendAsync(back);
        var lost = NotInForm(await there.Content.ReadAsStringAsync()).ToList();
        return there.StatusCode is not HttpStatusCode.OK ? $"led to {page}, which answers {(int)there.StatusCode}"
            : lost.Count > 0 ? $"led to {page} without {string.Join(", ", lost)}"
            : null;
    }

    private async Task<string?> SendOthersAsync()
    {
        if (form.Names.FirstOrDefault(n => form.KindOf(n) is FieldKind.Words or FieldKind.Line) is not { } field || !_usuallyWrites)
        {
            return null;
        }

        database.PutBack();
        using var first = await SendAsync(form.Fields);
        var before = database.Changes;
        using var other = await SendAsync(form.With(field, "Quite other words."));
        return (int)other.StatusCode is >= 300 and < 400 && database.Changes == before
            ? $"other words in {field} were answered as if they were saved"
            : null;
    }

    private static bool IsSame(HttpResponseMessage one, HttpResponseMessage other) => Where(one) == Where(other);

    private static string Where(HttpResponseMessage answer) => $"{(int)answer.StatusCode} {answer.Headers.Location}".TrimEnd();

    public async Task<HttpResponseMessage> SendAsync(List<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await browser.Client.PostAsync(address, content);
    }

    private async Task<string?> SavedAsync(HttpResponseMessage answer, bool isKept)
    {
        if (_usuallyWrites && !isKept)
        {
            return "was answered as if it were saved, and nothing was kept";
        }

        if (database.Texts().FirstOrDefault(t => t.Text.AsSpan().ContainsAny(Unseen)) is { Text: not null } found)
        {
            return $"was kept with what nobody can read, in {found.Column}";
        }

        var page = await browser.Client.GetAsync(answer.Headers.Location);
        return (int)page.StatusCode >= 400 && page.StatusCode is not HttpStatusCode.NotFound
            ? $"led to a page that answers {(int)page.StatusCode}"
            : null;
    }

    private string? Refused(string html, List<KeyValuePair<string, string>> sent, bool isKept)
    {
        var lost = Lost(html, sent).ToList();
        var kept = isKept ? database.Changed.Where(c => !KeptAnyway.Contains(c.Split(' ')[0])).ToList() : [];
        return kept.Count > 0 ? $"was refused, and something was kept: {string.Join(", ", kept)}"
            : lost.Count > 0 ? $"was refused, and this was lost: {string.Join(", ", lost)}"
            : null;
    }

    /// <summary>The fields whose words do not stand in their own form again.</summary>
    private IEnumerable<string> NotInForm(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var there = page
            .Forms.Where(f => f.Method == "post" && f.GetAttribute("action")?.Split('?')[0] == address)
            .SelectMany(f => ((IHtmlFormElement)f).Elements)
            .ToLookup(
                e => e.GetAttribute("name") ?? "",
                e => Plain(e is IHtmlTextAreaElement box ? box.Value : e.GetAttribute("value") ?? "")
            );
        return form
            .Fields.DistinctBy(f => f.Key)
            .Where(f => form.IsTyped(f.Key) && TypedText.SaysSomething(f.Value) && !there[f.Key].Contains(Plain(f.Value)))
            .Select(f => f.Key);
    }

    /// <summary>The fields whose words stand nowhere on the page.</summary>
    private IEnumerable<string> Lost(string html, List<KeyValuePair<string, string>> sent)
    {
        var shown = Plain(WebUtility.HtmlDecode(html));
        return sent.DistinctBy(f => f.Key)
            .Where(f => form.IsTyped(f.Key) && TypedText.SaysSomething(TypedText.Clean(f.Value, false)))
            .Where(f =>
                !shown.Contains(Plain(f.Value), StringComparison.Ordinal)
                && !shown.Contains(EmailAddress.Mailable(Plain(f.Value)), StringComparison.Ordinal)
            )
            .Select(f => f.Key);
    }

    private static string Plain(string text) => TypedText.Clean(text, keepsLines: false);
}
