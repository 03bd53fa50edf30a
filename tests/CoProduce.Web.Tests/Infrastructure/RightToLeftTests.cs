using System.Text.Encodings.Web;
using AngleSharp.Dom;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Saving;
using CoProduce.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>A name in Arabic or Hebrew in a line of English leaves the rest of the line in order.</summary>
public class RightToLeftTests
{
    private const string Project = "نادي الشباب";
    private const string Person = "فاطمة الزهراء";

    [Theory]
    [InlineData("Fair draw", "Fair draw")]
    [InlineData("نادي 3", "<bdi>نادي 3</bdi>")]
    [InlineData("“نادي الشباب”: 3 of 5", "“<bdi>نادي الشباب</bdi>”: 3 of 5")]
    [InlineData("<b>שלום</b>", "&lt;b&gt;<bdi>שלום</bdi>&lt;/b&gt;")]
    public void What_runs_the_other_way_stands_apart(string text, string shown)
    {
        using var written = new StringWriter();
        RightToLeft.Apart(text).WriteTo(written, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        Assert.Equal(shown, RightToLeft.IsIn(text) ? written.ToString() : text);
    }

    [Fact]
    public async Task On_every_page_a_project_and_a_person_with_arabic_names_stand_apart_from_the_line_around_them()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var browsers = await EveryFormTests.SignedInAsync(app, world);
        await app.InDatabaseAsync(async db =>
        {
            await db.Projects.Where(p => p.Id == world.Project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, Project));
            return await db.People.ExecuteUpdateAsync(set => set.SetProperty(p => p.DisplayName, Person));
        });
        var (faults, seen) = (new List<string>(), 0);
        foreach (var row in Permissions.Rows.Where(r => r.Endpoint.StartsWith("GET ", StringComparison.Ordinal)))
        {
            var browser = browsers[Answers.Sender(row)];
            await browser.OpenAsync(world.Address(row, row.Endpoint[4..]));
            var lines = browser
                .Page.QuerySelector("main")
                ?.ParentElement!.Descendants<IText>()
                .Where(t => RightToLeft.IsIn(t.Text))
                .ToList()
                ?? [];
            seen += lines.Count;
            faults.AddRange(lines.Where(t => !IsApart(t.ParentElement!)).Select(t => $"{row.Endpoint}: {t.Text.Trim()}"));
        }

        Assert.True(seen > 100, $"Seen only {seen}.");
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static bool IsApart(IElement around) => around.Closest("bdi, [dir=auto], option, textarea, pre") is not null;
}
