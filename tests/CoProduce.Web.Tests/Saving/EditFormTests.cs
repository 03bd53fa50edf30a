using AngleSharp.Html.Dom;
using CoProduce.Tests;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Every form of the app that opens with something in it to change.</summary>
public class EditFormTests
{
    /// <summary>Forms that need to know of nobody else, with the reason. The list only gets shorter.</summary>
    private static readonly Dictionary<string, string> Alone = new()
    {
        ["POST account/name"] = "Their own name, and nobody else's to change.",
        ["POST account/mail"] = "Their own choice.",
        ["POST projects/{slug}/decisions/{number:int}/position"] = "Their own answer, and nobody else's to change.",
        ["POST reading-settings"] = "It is kept in their browser.",
    };

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task An_edit_form_carries_the_version_it_was_read_at()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var browsers = await EveryFormTests.SignedInAsync(app, world);
        var forms = new FilledForms(world, app.Clock);
        List<string> faults = [];
        var posts = Permissions.Rows.Where(r => r.Endpoint.StartsWith("POST ", StringComparison.Ordinal));
        foreach (var row in Sweep.Of(posts, oneIn: 5))
        {
            var who = Answers.Sender(row);
            if (
                !Alone.ContainsKey(row.Endpoint)
                && (await forms.FindAsync(browsers[who], who, row)).Form is { } form
                && form.Elements.Where(IsFilledIn).Select(e => e.GetAttribute("name")).Distinct().ToList() is { Count: > 0 } names
                && !form
                    .Elements.OfType<IHtmlInputElement>()
                    .Any(i => i.Name == AnsweredTo.Field || i.Name?.EndsWith(".Seen", StringComparison.Ordinal) is true)
            )
            {
                faults.Add($"{row.Endpoint}: {string.Join(", ", names)}");
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What people typed once, and may type over.</summary>
    private static bool IsFilledIn(AngleSharp.Dom.IElement element) =>
        element switch
        {
            { } unnamed when string.IsNullOrEmpty(unnamed.GetAttribute("name")) => false,
            IHtmlTextAreaElement words => words.DefaultValue.Trim().Length > 0,
            IHtmlInputElement { Type: "text" or "url" or "tel" or "email" or "number" or "date" or "time" } line => line.DefaultValue.Length
                > 0,
            _ => false,
        };
}
