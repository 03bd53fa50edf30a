using System.Globalization;
using AngleSharp.Html.Dom;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Finds the form behind an address on the pages of the app, and fills it in as somebody would who has nothing special to
/// say.</summary>
public sealed class FilledForms(World world, MovableClock clock)
{
    /// <summary>What is sent: every field of the form that stands on one of their pages, or only the token where none does.</summary>
    public async Task<FoundForm> FindAsync(Browser browser, Who who, Permission row)
    {
        var address = world.Address(row, row.Endpoint[5..]);
        var (typed, on) = Answers.Of(row);
        foreach (var page in on is null ? Pages(who, row.Endpoint[5..]) : [world.Address(row, on)])
        {
            await browser.OpenAsync(page);
            if (browser.Page.Forms.FirstOrDefault(f => IsTo(f, address, browser.Url)) is { } form)
            {
                return new FoundForm(Fill((IHtmlFormElement)form, typed), (IHtmlFormElement)form);
            }
        }

        await browser.OpenAsync("/reading-settings");
        var any = (IHtmlFormElement)browser.Page.GetElementById("reading")!;
        return new FoundForm(
            [.. Browser.Filled(any, []).Where(f => f.Key.StartsWith('_')), .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))],
            null
        );
    }

    private static bool IsTo(IHtmlFormElement form, string address, string url) =>
        form.Method == "post" && ((form.GetAttribute("action") is { Length: > 0 } action ? action : url).Split('?')[0] == address);

    /// <summary>The pages this person may open, nearest to the form's own address first.</summary>
    private IEnumerable<string> Pages(Who who, string pattern) =>
        Permissions
            .Rows.Where(r => r.Endpoint.StartsWith("GET ", StringComparison.Ordinal) && r.Admits(who))
            .OrderByDescending(r => InCommon(r.Endpoint[4..], pattern))
            .Select(r => world.Address(r, r.Endpoint[4..]))
            .Distinct()
            .Take(Most);

    private const int Most = 25;

    private static int InCommon(string one, string other) =>
        one.Split('/').Zip(other.Split('/')).TakeWhile(p => p.First == p.Second).Count() * 10 - one.Split('/').Length;

    private List<KeyValuePair<string, string>> Fill(IHtmlFormElement form, (string Name, string Value)[] typed)
    {
        var own = typed.Select(t => t.Name).ToHashSet();
        (string, string)[] filled = [.. typed, .. form.Elements.SelectMany(Guess).Where(g => own.Add(g.Item1))];
        return Browser.Filled(form, filled);
    }

    private IEnumerable<(string, string)> Guess(AngleSharp.Dom.IElement element) =>
        element switch
        {
            IHtmlTextAreaElement { Name.Length: > 0, Value.Length: 0 } words =>
            [
                (words.Name, $"Words of somebody on {words.Name.Split('.')[^1]}."),
            ],
            IHtmlSelectElement { Name.Length: > 0 } choice when string.IsNullOrEmpty(choice.Value) =>
            [
                (choice.Name, choice.Options.Select(o => o.Value).FirstOrDefault(v => v.Length > 0) ?? ""),
            ],
            IHtmlInputElement { Name.Length: > 0 } input => Guess(input),
            IHtmlButtonElement { Name.Length: > 0, Type: "submit" } button => [(button.Name, button.Value)],
            _ => [],
        };

    private IEnumerable<(string, string)> Guess(IHtmlInputElement input) =>
        (input.Type, input.Value) switch
        {
            ("radio", _) => input.Form!.Elements.OfType<IHtmlInputElement>().Any(r => r.Name == input.Name && r.IsChecked)
                ? []
                : [(input.Name!, input.Value)],
            ("checkbox", _) => input.IsChecked ? [] : [(input.Name!, input.Value)],
            ("email", "") => [(input.Name!, "somebody.new@example.org")],
            ("password", _) => [(input.Name!, TestData.Password)],
            ("date", "") => [(input.Name!, Later("yyyy-MM-dd"))],
            ("datetime-local", "") => [(input.Name!, Later("yyyy-MM-ddTHH:mm"))],
            ("time", "") => [(input.Name!, "10:00")],
            ("number", "") => [(input.Name!, input.Minimum ?? "1")],
            ("text" or "search" or "tel", "") => [(input.Name!, "Words")],
            ("url", "") => [(input.Name!, "https://example.org/")],
            _ => [],
        };

    private string Later(string format) => clock.Now.AddDays(20).ToString(format, CultureInfo.InvariantCulture);
}
