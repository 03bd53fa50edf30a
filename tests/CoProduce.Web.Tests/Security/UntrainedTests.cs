using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Saving;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

/// <summary>Every form about decisions that the lead for services may send: without training of the last 24 months none is taken.</summary>
public class UntrainedTests
{
    [Fact]
    public async Task Whoever_leads_for_services_and_was_trained_too_long_ago_sends_no_form_about_a_decision()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var longAgo = app.Clock.Now.AddYears(-3);
        var lead = world.People[Who.ProfessionalLead];
        await app.InDatabaseAsync(db =>
            db.People.Where(p => p.Id == lead.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.TrainedAt, longAgo))
        );
        var (browser, forms, sent) = (await app.SignedInAsync(lead), new FilledForms(world, app.Clock), new List<string>());
        foreach (var row in Permissions.Rows.Where(IsAboutDeciding))
        {
            var form = await forms.FindAsync(browser, Who.ProfessionalLead, row);
            using var content = new FormUrlEncodedContent(form.Fields);
            using var answer = await browser.Client.PostAsync(world.Address(row, row.Endpoint[5..]), content);

            var page = await answer.Content.ReadAsStringAsync();
            Assert.True(
                answer.StatusCode is HttpStatusCode.Conflict && page.Contains("Do the training first", StringComparison.Ordinal),
                $"{row.Endpoint} answered {answer.StatusCode}"
            );
            sent.Add(row.Endpoint);
        }

        Assert.InRange(sent.Count, 8, 20);
    }

    /// <summary>What those who run the project or lead in it do about decisions. Answering one is another right.</summary>
    private static bool IsAboutDeciding(Permission row) =>
        row.Endpoint.StartsWith("POST projects/{slug}/", StringComparison.Ordinal)
        && (row.Endpoint.Contains("/decisions/", StringComparison.Ordinal) || row.Endpoint.EndsWith("/override", StringComparison.Ordinal))
        && row.May.Contains(Who.ProfessionalLead)
        && !row.May.Contains(Who.Professional);
}
