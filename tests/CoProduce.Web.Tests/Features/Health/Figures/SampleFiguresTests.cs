using System.Globalization;
using CoProduce.Domain.Health;
using CoProduce.Web.Commands;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Figures;

/// <summary>The sample projects come out at the figures of docs/product.md 6, through the same code as any project.</summary>
public class SampleFiguresTests
{
    private static readonly Dictionary<string, (Rung Rung, string Figures)> Stated = new()
    {
        ["short-breaks"] = (
            Rung.DecidingTogether,
            "0.83 Green, 1 Green, 1 Green, 0.94 Green, 0.94 Green, 0.78 Green, 0.88 Green, 0.93 Green"
        ),
        ["preparing-for-adulthood"] = (
            Rung.DesigningTogether,
            "0.67 Amber, 0.75 Amber, 0.67 Amber, 0.82 Amber, 0.8 Amber, 0.88 Amber, 0.75 Amber, 0.83 Amber"
        ),
        ["send-transport"] = (Rung.Asking, "0 Red, 0.33 Red, 0 Red, 0.29 Red, 0.36 Red, 0.02 Red, - NotYet, 0.33 Red"),
        ["plain-letters"] = (Rung.DecidingTogether, "1 Green, 1 Green, 1 Green, 1 Green, 1 Green, 1 Green, 1 Green, 1 Green"),
    };

    [Fact]
    public async Task The_sample_projects_come_out_as_stated()
    {
        await using var app = new CoProduceApp();
        await app.Visitor().OpenAsync("/");
        Assert.Equal(0, await new SeedSample().RunAsync(app.Services));
        await using var scope = app.Services.CreateAsyncScope();
        var reading = scope.ServiceProvider.GetRequiredService<HealthReading>();
        foreach (var project in await app.InDatabaseAsync(db => db.Projects.Select(p => new { p.Id, p.Slug }).ToListAsync()))
        {
            var found = (await reading.RunAsync(project.Id)).Reading;
            Assert.Equal((project.Slug, Stated[project.Slug].Figures), (project.Slug, string.Join(", ", found.Figures.Select(InWords))));
            Assert.Equal((project.Slug, Stated[project.Slug].Rung), (project.Slug, found.Rung));
            Assert.Equal(
                project.Slug is "preparing-for-adulthood" ? 24 : found.Figures[(int)Indicator.Staying].Days,
                found.Figures[(int)Indicator.Staying].Days
            );
        }
    }

    private static string InWords(Figure figure) =>
        $"{(figure.Light is Light.NotYet ? "-" : figure.Headline.Value.ToString("0.##", CultureInfo.InvariantCulture))} {figure.Light}";
}
