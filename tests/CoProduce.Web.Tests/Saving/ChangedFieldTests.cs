using System.Globalization;
using AngleSharp.Html.Dom;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Every form over words that stand already, one field after the other: what is saved shows.</summary>
public class ChangedFieldTests
{
    /// <summary>Fields that show something else once they were saved, with the reason. The list only gets shorter.</summary>
    private static readonly Dictionary<(string Endpoint, string Field), string> Others = [];

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task What_i_change_in_an_edit_form_is_changed()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var browsers = await EveryFormTests.SignedInAsync(app, world);
        await using var database = await Rewound.AtAsync(app);
        var forms = new FilledForms(world, app.Clock);
        List<string> faults = [];
        var posts = Permissions.Rows.Where(r => r.Endpoint.StartsWith("POST ", StringComparison.Ordinal));
        foreach (var row in Sweep.Of(posts, oneIn: 4))
        {
            database.PutBack();
            var browser = browsers[Answers.Sender(row)];
            if ((await forms.FindAsync(browser, Answers.Sender(row), row)).Form is not { } form || !IsOverWords(form))
            {
                continue;
            }

            var (page, address) = (browser.Url, world.Address(row, row.Endpoint[5..]));
            foreach (var (name, values) in Changes(form).Where(c => !Others.ContainsKey((row.Endpoint, c.Name))))
            {
                database.PutBack();
                var sent = Browser.Filled(form, []).Where(f => f.Key != name).Concat(values.Select(v => KeyValuePair.Create(name, v)));
                using var content = new FormUrlEncodedContent(sent);
                using var answer = await browser.Client.PostAsync(address, content);
                await browser.OpenAsync(page);
                if (
                    (int)answer.StatusCode is >= 300 and < 400
                    && browser.Page.Forms.FirstOrDefault(f => f.GetAttribute("action") == form.GetAttribute("action")) is { } again
                    && Values((IHtmlFormElement)again, name) is var shown
                    && !shown.SequenceEqual(values)
                )
                {
                    faults.Add($"{row.Endpoint}, {name}: {string.Join(", ", values)} was saved, and it shows {string.Join(", ", shown)}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static bool IsOverWords(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlInputElement>().Any(i => i.Name?.EndsWith(".Seen", StringComparison.Ordinal) is true);

    private static List<string> Values(IHtmlFormElement form, string name) =>
        [.. Browser.Filled(form, []).Where(f => f.Key == name).Select(f => f.Value.ReplaceLineEndings("\n").Trim())];

    private static IEnumerable<(string Name, List<string> Values)> Changes(IHtmlFormElement form) =>
        form
            .Elements.Where(e =>
                e.GetAttribute("name") is { Length: > 0 } && e.GetAttribute("type") is not ("hidden" or "submit" or "password")
            )
            .GroupBy(e => e.GetAttribute("name")!)
            .Select(alike => (alike.Key, Values: Changed(form, alike.Key, [.. alike])))
            .Where(change => change.Values is not null)
            .Select(change => (change.Key, change.Values!));

    private static List<string>? Changed(IHtmlFormElement form, string name, List<AngleSharp.Dom.IElement> alike) =>
        (alike[0], Values(form, name)) switch
        {
            (IHtmlTextAreaElement, [var words]) => [$"{words} Changed.".Trim()],
            (IHtmlSelectElement list, [var chosen]) => list.Options.Select(o => o.Value).FirstOrDefault(v => v.Length > 0 && v != chosen)
                is { } other
                ? [other]
                : null,
            (IHtmlInputElement { Type: "checkbox", Value: var value }, var ticked) => ticked.Contains(value)
                ? [.. ticked.Where(t => t != value)]
                : [value, .. ticked],
            (IHtmlInputElement { Type: "radio" }, var chosen) => alike
                .OfType<IHtmlInputElement>()
                .Select(r => r.Value)
                .FirstOrDefault(v => !chosen.Contains(v))
                is { } other
                ? [other]
                : null,
            (IHtmlInputElement { Type: "text" or "search" }, [var words]) => [$"{words}b"],
            (IHtmlInputElement { Type: "number" }, [var number]) when int.TryParse(number, out var n) =>
            [
                (n + 1).ToString(CultureInfo.InvariantCulture),
            ],
            (IHtmlInputElement { Type: "date" }, [var day]) when DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var on) =>
            [
                on.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ],
            _ => null,
        };
}
