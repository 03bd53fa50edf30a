using CoProduce.Tests;
using CoProduce.Web.Tests.House;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Every form of the app, while the database stumbles at each command, at the commit and after it: what it does is there once, or
/// not at all. The forms are those of the permission matrix, which names every endpoint.</summary>
public class EveryFormTests
{
    private const int MostSteps = 300;

    /// <summary>Forms that change nothing as they are sent here, to the world of the permission matrix. They are sent all the same. The
    /// list only gets shorter.</summary>
    private const string SaysNo = "tests/CoProduce.Web.Tests/Saving/SaysNo.txt";

    private const int ManyParts = 6;

    public static TheoryData<Tries, int> Parts =>
        [
            .. new[] { Tries.Again, Tries.Once, Tries.AgainOnServer }.SelectMany(tries =>
                Enumerable.Range(0, Sweep.Many(ManyParts, sample: 1)).Select(part => (tries, part))
            ),
        ];

    [Theory, MemberData(nameof(Parts)), Trait(Sweep.Tier, Sweep.Long)]
    public async Task What_a_form_does_is_there_once_or_not_at_all(Tries tries, int part)
    {
        await using var stumbling = new StumblingApp(tries);
        var world = await World.MakeAsync(stumbling.App);
        var browsers = await SignedInAsync(stumbling.App, world);
        await using var database = await Rewound.AtAsync(stumbling.App);
        var forms = new FilledForms(world, stumbling.App.Clock);
        List<string> faults = [];
        var saysNo = File.ReadAllLines(Path.Combine(Repository.Root, SaysNo)).ToHashSet();
        var posts = Permissions.Rows.Where(r => r.Endpoint.StartsWith("POST ", StringComparison.Ordinal));
        foreach (var row in Sweep.Of(posts.Where((_, i) => i % ManyParts == part), oneIn: 14))
        {
            database.PutBack();
            var who = Answers.Sender(row);
            var fields = (await forms.FindAsync(browsers[who], who, row)).Fields;
            var form = new SentAgain(stumbling, database, browsers[who], world.Address(row, row.Endpoint[5..]), fields);
            var name = $"{row.Endpoint}{(row.With is { } w ? $" ({w.Value})" : "")}";
            if (await form.LearnAsync() == saysNo.Contains(name))
            {
                faults.Add(
                    $"{name} by {who} answered {form.Usual.Status}: {(saysNo.Contains(name) ? "take it off" : "put it on")} {SaysNo}"
                );
            }

            for (var step = 1; step < MostSteps && await form.StumbleAsync(step, tries); step++)
            {
                if (form.Fault is { } fault)
                {
                    faults.Add($"{name}, step {step}: {fault}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Take(40)) + stumbling.Problems);
    }

    internal static async Task<Dictionary<Who, Browser>> SignedInAsync(CoProduceApp app, World world)
    {
        var all = new Dictionary<Who, Browser>();
        foreach (var who in Whose.Everyone)
        {
            var jar = new CookieJar(app.Clock);
            var browser = app.With(jar);
            if (who is not Who.Visitor)
            {
                await app.SignInAsync(browser, world.People[who]);
            }

            await browser.OpenAsync("/reading-settings");
            jar.IsShut = true;
            all[who] = browser;
        }

        return all;
    }
}
