using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Whoever forgets to choose, to tick or to write finds the form again, with what is missing.</summary>
public class EmptyAnswerTests
{
    private static readonly (string Endpoint, string Why)[] Forms =
    [
        ("POST projects/{slug}/grounds/outcomes/{id:int}", "Say how it is now."),
        ("POST projects/{slug}/health/claim", "Choose one of the steps."),
        ("POST projects/{slug}/health/families-say", "Choose one of the steps."),
        ("POST projects/{slug}/sessions/{number:int}/attendance", "Tick who was there."),
        ("POST forum/people/training", "Tick at least one first."),
    ];

    [Fact]
    public async Task An_empty_form_comes_back_with_the_sentence_where_the_answer_is_missing()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        await app.InDatabaseAsync(db => db.LadderClaims.ExecuteDeleteAsync());
        await app.InDatabaseAsync(db => db.FamiliesViews.ExecuteDeleteAsync());
        var faults = new List<string>();
        foreach (var (endpoint, why) in Forms)
        {
            var row = Permissions.Rows.First(r => r.Endpoint == endpoint);
            var who = Answers.Sender(row);
            var browser = await app.SignedInAsync(world.People[who]);
            var found = await new FilledForms(world, app.Clock).FindAsync(browser, who, row);
            var id = found.Form?.Id;
            if (id is not null)
            {
                await browser.SubmitAsync(id);
            }

            if (
                browser.Status is not HttpStatusCode.BadRequest
                || browser.Page.GetElementById(id!) is not { } form
                || !(form.ParentElement!.TextContent.Contains(why, StringComparison.Ordinal))
            )
            {
                faults.Add($"{endpoint} by {who}, form {id}: {browser.Status} {browser.Text}");
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public async Task Whoever_ticks_nobody_is_told_to_tick_somebody()
    {
        await using var app = new CoProduceApp();
        var project = await app.ProjectAsync();
        foreach (var name in new[] { "Ann", "Ben" })
        {
            await app.InDatabaseAsync(async db =>
            {
                var person = new Domain.People.Person(name, Domain.People.Hat.ParentCarer, app.Clock.Now);
                db.Add(new Domain.Participation.Participant(project.Id, person, Domain.People.Hat.ParentCarer, app.Clock.Now));
                return await db.SaveChangesAsync();
            });
        }

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people");
        await staff.SubmitAsync("admit-ticked");

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Tick at least one first.", staff.Page.GetElementById("admit-ticked")!.TextContent, StringComparison.Ordinal);
    }
}
