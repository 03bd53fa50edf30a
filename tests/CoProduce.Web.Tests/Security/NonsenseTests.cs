using System.Collections.Concurrent;
using System.Net.Http.Headers;
using CoProduce.Tests;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Security;

/// <summary>Ten thousand requests that nobody sends by accident, at every endpoint, by everyone: the app refuses them all in its own
/// words.</summary>
public class NonsenseTests
{
    private static readonly int Requests = Sweep.Many(10_000, sample: 80);

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task Nonsense_never_breaks_a_page_and_never_reaches_the_log()
    {
        var log = new HeardLog();
        await using var dry = new DryRunApp(log);
        var world = await World.MakeAsync(dry.App);
        await dry.App.Visitor().OpenAsync("/health/ready");
        var people = new List<(Browser Browser, string Token)>();
        var forms = new Dictionary<string, string[]>();
        foreach (var who in Whose.Anyone)
        {
            var browser = who is Who.Visitor ? dry.App.Visitor() : await dry.App.SignedInAsync(world.People[who]);
            await browser.OpenAsync("/reading-settings");
            people.Add((browser, browser.Page.QuerySelector("#reading [name=__RequestVerificationToken]")!.GetAttribute("value")!));
            await LearnAsync(browser, who, world, forms);
        }

        dry.KeepsNothing(true);
        var faults = new ConcurrentBag<string>();
        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, stop) =>
        {
            var nonsense = new Nonsense(number);
            var (browser, token) = nonsense.One(people);
            using var request = Make(nonsense, world, token, forms);
            var what = $"{number}: {request.Method} {request.RequestUri}";
            using var answer = await browser.Client.SendAsync(request, stop);
            if (
                (int)answer.StatusCode >= 500
                || (await answer.Content.ReadAsStringAsync(stop)).Contains("   at CoProduce", StringComparison.Ordinal)
            )
            {
                faults.Add($"{what} answered {(int)answer.StatusCode}");
            }
        });

        Assert.True(
            faults.IsEmpty,
            string.Join(
                Environment.NewLine,
                faults.Take(20).Concat(log.Lines.Where(l => l.Contains("Exception", StringComparison.Ordinal)).Take(5))
            )
        );
        Assert.DoesNotContain(log.Lines, line => line.Contains(Nonsense.Canary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where each form goes that this person can open, with the names of its fields.</summary>
    private static async Task LearnAsync(Browser browser, Who who, World world, Dictionary<string, string[]> forms)
    {
        var rows = Permissions.Rows.Where(r => r.May.Contains(who) && r.Endpoint.StartsWith("GET ", StringComparison.Ordinal));
        foreach (var row in Sweep.Of(rows, oneIn: 32, (int)who))
        {
            await browser.OpenAsync(world.Address(row, row.Endpoint[4..]));
            foreach (var form in browser.Page.Forms)
            {
                var fields = form
                    .Elements.Select(e => e.GetAttribute("name") ?? "")
                    .Where(n => n.Length > 0 && n != "__RequestVerificationToken")
                    .Distinct()
                    .ToArray();
                if (fields.Length > 0)
                {
                    forms[(form.GetAttribute("action") is { Length: > 0 } action ? action : browser.Url).Split('?')[0]] = fields;
                }
            }
        }
    }

    private static HttpRequestMessage Make(Nonsense nonsense, World world, string token, Dictionary<string, string[]> forms)
    {
        var row = nonsense.One(Permissions.Rows);
        while (row.Endpoint.Contains("sign-out", StringComparison.Ordinal))
        {
            row = nonsense.One(Permissions.Rows);
        }

        var (method, pattern) = (row.Endpoint.Split(' ')[0], row.Endpoint.Split(' ')[1]);
        var address = nonsense.Sometimes(40)
            ? "/"
                + string.Join(
                    '/',
                    pattern
                        .Split('/')
                        .Select(p => p.StartsWith('{') && nonsense.Sometimes(70) ? nonsense.Part() : world.Address(row, p)[1..])
                )
            : world.Address(row, pattern);
        var fields = forms.GetValueOrDefault(address) is { } own && nonsense.Sometimes(80) ? own : nonsense.One([.. forms.Values]);
        if (nonsense.Sometimes(30))
        {
            address += $"?{nonsense.One(fields)}={Uri.EscapeDataString(nonsense.Value())}&from={Uri.EscapeDataString(nonsense.Value())}";
        }

        var request = new HttpRequestMessage(
            new HttpMethod(
                method is "ANY" || nonsense.Sometimes(5) ? nonsense.One(["GET", "POST", "PUT", "DELETE", "TRACE", "HEAD"]) : method
            ),
            address
        );
        if (nonsense.Sometimes(10))
        {
            request.Headers.TryAddWithoutValidation(
                nonsense.One(["Accept", "Cookie", "User-Agent", "Referer", "X-Forwarded-For"]),
                nonsense.Value().Split('\r')[0].Replace("\0", "", StringComparison.Ordinal)
            );
        }

        if (request.Method == HttpMethod.Post)
        {
            var typed = Enumerable
                .Range(0, 12)
                .Select(_ => KeyValuePair.Create(nonsense.Sometimes(5) ? nonsense.Value() : nonsense.One(fields), nonsense.Value()));
            request.Content = new FormUrlEncodedContent(
                typed.Prepend(KeyValuePair.Create("__RequestVerificationToken", nonsense.Sometimes(95) ? token : nonsense.Value()))
            );
            if (nonsense.Sometimes(5))
            {
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(
                    nonsense.One(["application/json", "multipart/form-data", "text/plain", "multipart/form-data; boundary=x"])
                );
            }
        }

        return request;
    }
}
