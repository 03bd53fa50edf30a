using CoProduce.Tests;
using CoProduce.Web.Tests.Commands;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Saving;
using CoProduce.Web.Tests.Security;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CoProduce.Web.Tests.Telemetry;

/// <summary>Whoever runs the app sees how it does, and never what somebody wrote.</summary>
public class TelemetryTests
{
    private const string Canary = "stieglitz";

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task Nothing_that_people_type_in_any_form_gets_into_a_trace_a_figure_or_the_log()
    {
        await using var watched = new WatchedApp();
        var world = await World.MakeAsync(watched.App);
        var browsers = await EveryFormTests.SignedInAsync(watched.App, world);
        await using var database = await Rewound.AtAsync(watched.App);
        var forms = new FilledForms(world, watched.App.Clock);
        var typed = 0;
        var posts = Permissions.Rows.Where(r => r.Endpoint.StartsWith("POST ", StringComparison.Ordinal));
        foreach (var row in Sweep.Of(posts, oneIn: 20))
        {
            database.PutBack();
            var who = Answers.Sender(row);
            var form = await forms.FindAsync(browsers[who], who, row);
            var fields = form.Fields.ConvertAll(f =>
                KeyValuePair.Create(f.Key, form.IsTyped(f.Key) ? Typed(form.KindOf(f.Key), typed++) : f.Value)
            );
            using var content = new FormUrlEncodedContent(fields);
            using var answer = await browsers[who].Client.PostAsync(world.Address(row, row.Endpoint[5..]), content);
        }

        await browsers[Who.Parent].OpenAsync($"/find?words={Canary}&from=/said/{Canary}");
        await browsers[Who.Visitor].OpenAsync($"/{Canary}/of/nobody?name={Canary}");

        Assert.True(typed >= Sweep.Many(200, sample: 1), $"Only {typed} words were typed.");
        Assert.DoesNotContain(watched.Told, told => told.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_page_shows_as_its_route_with_what_the_database_did_for_it_and_its_trace_stands_in_the_log()
    {
        await using var watched = new WatchedApp();
        var project = await watched.App.ProjectAsync();

        await watched.App.Visitor().OpenAsync($"{project.Url}?token=secret");

        var page = await watched.SpanAsync(s => Equals(s.GetTagItem("http.route"), "projects/{slug}"));
        Assert.Equal(200, page.GetTagItem("http.response.status_code"));
        Assert.Null(page.GetTagItem("url.path"));
        Assert.Null(page.GetTagItem("url.query"));
        Assert.Contains(watched.Spans, s => s.DisplayName == "database" && s.TraceId == page.TraceId);
        Assert.Contains(watched.Log.Lines, l => l.Contains(page.TraceId.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("coproduce.mail.waiting")]
    [InlineData("coproduce.words.waiting")]
    [InlineData("coproduce.job.age")]
    [InlineData("coproduce.live.listeners")]
    [InlineData("coproduce.search.duration")]
    [InlineData("http.server.request.duration")]
    [InlineData("microsoft.entityframeworkcore.queries")]
    [InlineData("dotnet.gc.collections")]
    public async Task An_operator_can_watch(string figure)
    {
        await using var watched = new WatchedApp();
        var project = await watched.App.ProjectAsync();
        var member = await watched.App.SignedInAsync(await watched.App.MemberAsync(project));
        await member.OpenAsync("/find?words=bus");
        await watched.CountAsync();

        Assert.Contains(watched.Figures(), f => f.Name == figure);
    }

    [Fact]
    public async Task Nothing_is_counted_or_sent_where_no_collector_is_named()
    {
        await using var app = new CoProduceApp();

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    [Fact]
    public async Task A_collector_that_is_no_address_is_said_at_start()
    {
        var (code, said) = await CommandHere.RunAsync("nowhere.db", ["--OTEL_EXPORTER_OTLP_ENDPOINT=somewhere"]);

        Assert.Equal(2, code);
        Assert.Contains("has to be an address that begins with http:// or https://", said, StringComparison.Ordinal);
    }

    private static string Typed(FieldKind kind, int number) =>
        kind switch
        {
            FieldKind.Email => $"{Canary}{number}@example.org",
            FieldKind.Link => $"https://example.org/{Canary}/{number}",
            _ => $"{Canary} {number} says that the bus was late again.",
        };
}
