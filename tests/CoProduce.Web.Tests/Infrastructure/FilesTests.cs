using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Features.Sessions.Feeds;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Whatever got into the database, no feed and no file breaks on it, and no letter is lost: tried with the sample forum, in
/// which everything now has the same terrible name.</summary>
public sealed class FilesTests(FilesTests.Renamed forum) : IClassFixture<FilesTests.Renamed>
{
    private const string Letters = "🎉 A party? 𝔘nd 漢𠮷字 Tŷ Café Żółć مدرسة";
    private const string Terrible =
        $"\u202E{Letters}\u0007\b\u000B\u001F \u2066x\u2069 \"; Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau";

    /// <summary>They hold what the operator set, and nothing that people wrote.</summary>
    private static readonly string[] OfSettings = ["security.txt", "manifest.webmanifest"];

    private static readonly string[] Tables =
    [
        "Projects.Name",
        "Contributions.Text",
        "Reply.Text",
        "Decisions.Question",
        "Decisions.WhyNow",
        "Sessions.Title",
        "Sessions.Place",
        "People.DisplayName",
        "Claims.For",
    ];

    [Fact]
    public async Task No_feed_and_no_file_breaks_and_no_letter_is_lost()
    {
        var read = 0;
        foreach (var (browser, address) in await forum.AddressesAsync())
        {
            var answer = await browser.Client.GetAsync(address);

            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address} answers {answer.StatusCode}");
            var text = new UTF8Encoding(false, true).GetString(await answer.Content.ReadAsByteArrayAsync());
            Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));
            Assert.DoesNotContain(text, letter => letter is '\uFFFD' or '\u202E' or '\u2066');
            Assert.Contains(Letters, Read(answer.Content.Headers.ContentType!.MediaType!, text), StringComparison.Ordinal);
            read++;
        }

        Assert.InRange(read, 15, 200);
    }

    [Fact]
    public async Task Every_address_of_a_feed_or_file_is_among_those_tried()
    {
        var tried = (await forum.AddressesAsync()).Select(a => a.Address.Split('/')[^1]).Distinct();
        var known = forum
            .App.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(e => e.RoutePattern.RawText!.Split('/')[^1])
            .Where(end => end.Contains('.', StringComparison.Ordinal) && !OfSettings.Contains(end))
            .Select(end => end.Replace("{secret:length(64)}", new string('a', 64), StringComparison.Ordinal))
            .Distinct();

        Assert.Equal(
            known.Concat(["calendar", "file"]).Order(),
            tried.Select(end => end.EndsWith(".ics", StringComparison.Ordinal) ? $"{new string('a', 64)}.ics" : end).Distinct().Order()
        );
    }

    /// <summary>What a program that knows the kind of file makes of it.</summary>
    private static string Read(string kind, string text) =>
        kind switch
        {
            "application/atom+xml" => XDocument.Parse(text).Root!.Value,
            "application/json" => string.Join('\n', Strings(JsonDocument.Parse(text).RootElement)),
            "text/calendar" => string.Join('\n', StrictCalendar.Read(text).Events.Select(e => e["SUMMARY"])),
            "text/csv" => text[0] == '\uFEFF' ? text : "",
            _ => text,
        };

    private static IEnumerable<string> Strings(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Strings(p.Value)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
            JsonValueKind.String => [json.GetString()!],
            _ => [],
        };

    public sealed class Renamed : IAsyncLifetime
    {
        private List<(Browser Browser, string Address)>? _addresses;

        public CoProduceApp App { get; } = new();

        public async ValueTask InitializeAsync() => Assert.Equal(0, await new SeedSample().RunAsync(App.Services));

        public async Task<List<(Browser Browser, string Address)>> AddressesAsync() => _addresses ??= await ReadyAsync();

        private async Task<List<(Browser Browser, string Address)>> ReadyAsync()
        {
            var project = await App.ProjectAsync();
            var me = await App.MemberAsync(project);
            await App.ContributionAsync(project, me);
            var session = await App.InDatabaseAsync(async db =>
            {
                var starts = App.Clock.Now.AddDays(12);
                var planned = new Session(
                    1,
                    project.Id,
                    new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null)
                );
                db.Add(planned);
                await db.SaveChangesAsync();
                db.Add(new Rsvp(planned, me.Id, RsvpAnswer.Coming, App.Clock.Now));
                await db.SaveChangesAsync();
                return planned.Number;
            });
            var mine = await App.SignedInAsync(me);
            await mine.OpenAsync("/account/calendar");
            await mine.SubmitAsync("make");
            var feed = new Uri(mine.Page.GetElementById("address")!.GetAttribute("value")!).AbsolutePath;
            var (staff, visitor) = (await App.SignedInAsync(await App.StaffAsync()), App.Visitor());
            await App.InDatabaseAsync(async db =>
            {
                foreach (var column in Tables.Select(t => t.Split('.')))
                {
                    var sql = $$"""UPDATE "{{column[0]}}" SET "{{column[1]}}" = {0} WHERE "{{column[1]}}" IS NOT NULL""";
                    await db.Database.ExecuteSqlRawAsync(sql, Terrible);
                }

                return 0;
            });
            var slugs = await App.InDatabaseAsync(db =>
                db.HealthSnapshots.Join(db.Projects, s => s.ProjectId, p => p.Id, (_, p) => p.Slug).Distinct().ToListAsync()
            );
            return
            [
                .. new[] { "/you-said-we-did.atom", "/decisions.atom", $"{project.Url}/sessions/{session}/calendar", feed }.Select(a =>
                    (visitor, a)
                ),
                .. slugs.SelectMany(slug =>
                    new[] { "you-said-we-did.atom", "decisions.atom", "health.csv", "health.json" }.Select(file =>
                        (visitor, $"/projects/{slug}/{file}")
                    )
                ),
                (mine, "/my-words/file"),
                (mine, "/my-data/file.json"),
                (staff, "/forum/payments/claims.csv"),
            ];
        }

        public async ValueTask DisposeAsync() => await App.DisposeAsync();
    }
}
