using System.Net;
using System.Text;
using CoProduce.Data.Privacy;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.AccessNeeds;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.AccessNeeds;

public sealed class AccessNeedTests : IAsyncDisposable
{
    private const string Canary = "Kanarie the guide dog sits by the door";

    private readonly CoProduceApp app = CoProduceApp.OfItsOwn();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<(TestProject Project, TestPerson Person, Browser Parent, string Session)> SharedAsync(params string[] words)
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.JoinAsync(project, person);
        await app.InDatabaseAsync(db =>
        {
            db.Add(
                new Session(
                    1,
                    project.Id,
                    new Session.Plan(
                        "Tea",
                        "Talk.",
                        SessionForm.InPerson,
                        app.Clock.Now.AddDays(20),
                        app.Clock.Now.AddDays(20).AddHours(2),
                        "Hall",
                        null,
                        null
                    )
                )
            );
            return db.SaveChangesAsync();
        });
        var parent = await app.SignedInAsync(person);
        await parent.OpenAsync("/my-access-needs");
        await parent.SubmitAsync("add", [.. words.Select(w => (AccessNeed.Common.Contains(w) ? "Form.Chosen" : "Form.Own", w))]);
        await parent.OpenAsync($"{project.Url}/sessions/1/my-needs");
        await parent.SubmitAsync(
            "share",
            [.. parent.Page.QuerySelectorAll("#share [name='Form.Ids']").Select(i => ("Form.Ids", i.GetAttribute("value")!))]
        );
        return (project, person, parent, $"{project.Url}/sessions/1");
    }

    private async Task<Browser> LeadAsync(TestProject project)
    {
        var lead = await app.PersonAsync("Dawn P");
        await app.JoinAsync(project, lead, coLead: true);
        return await app.SignedInAsync(lead);
    }

    [Fact]
    public async Task When_a_session_is_cancelled_what_people_shared_for_it_is_taken_back()
    {
        var (project, _, _, session) = await SharedAsync("Short breaks");
        var lead = await LeadAsync(project);
        await lead.OpenAsync(session);

        await lead.SubmitAsync("cancel");

        Assert.Contains("Cancelled", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{session}/needs");
        Assert.DoesNotContain("Short breaks", lead.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.SharedNeeds.CountAsync()));
    }

    [Fact]
    public async Task A_need_is_shared_seen_to_and_confirmed_by_the_person()
    {
        var (project, _, parent, session) = await SharedAsync("Short breaks");
        var lead = await LeadAsync(project);
        await lead.OpenAsync($"{session}/needs");
        Assert.Contains("Short breaks", lead.Text, StringComparison.Ordinal);
        Assert.Contains("For Amina K", lead.Text, StringComparison.Ordinal);
        var id = await app.InDatabaseAsync(db => db.SharedNeeds.Select(n => n.Id).SingleAsync());

        await lead.SubmitAsync($"see-{id}", ("Form.State", "CannotDo"), ("Form.Note", ""));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Say why it cannot be done", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync($"see-{id}", ("Form.State", "Arranged"), ("Form.Note", "Every 30 minutes."));

        await parent.OpenAsync($"{session}/my-needs");
        Assert.Contains("Arranged. Dawn P sees to it. Every 30 minutes.", parent.Text, StringComparison.Ordinal);
        app.Clock.Move(TimeSpan.FromDays(21));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<NeedsMetJob>().RunAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<NeedsMetJob>().RunAsync(CancellationToken.None);
        }

        Assert.Equal(1, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.Text.StartsWith("Did you get"))));
        parent = await app.SignedInAsync(
            new TestPerson(0, await app.InDatabaseAsync(db => db.Users.OrderBy(u => u.Id).Select(u => u.Email!).FirstAsync()))
        );
        await parent.OpenAsync($"{session}/my-needs");
        await parent.SubmitAsync($"met-{id}", ("met", "Partly"));
        Assert.Contains("You said: Partly", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_back_nobody_else_sees_from_the_next_request_on()
    {
        var (project, _, parent, session) = await SharedAsync("Camera off", Canary);
        var lead = await LeadAsync(project);
        await lead.OpenAsync($"{session}/needs");
        Assert.Contains(Canary, lead.Text, StringComparison.Ordinal);

        await parent.OpenAsync("/my-access-needs");
        var own = await app.InDatabaseAsync(db => db.AccessNeeds.OrderBy(n => n.Id).Select(n => n.Id).LastAsync());
        await parent.SubmitAsync($"remove-{own}");
        await lead.OpenAsync($"{session}/needs");

        Assert.DoesNotContain(Canary, lead.Text, StringComparison.Ordinal);
        Assert.Contains("Camera off", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_planning_there_are_numbers_of_five_or_more_and_never_a_persons_own_words()
    {
        var project = await app.ProjectAsync();
        for (var people = 0; people < 5; people++)
        {
            var browser = await app.SignedInAsync(await app.MemberAsync(project));
            await browser.OpenAsync("/my-access-needs");
            await browser.SubmitAsync(
                "add",
                [("Form.Chosen", "Captions"), .. people < 4 ? new[] { ("Form.Chosen", "Childcare") } : [], ("Form.Own", Canary)]
            );
        }

        var lead = await LeadAsync(project);
        await lead.OpenAsync($"{project.Url}/needs");

        Assert.Contains("Captions: 5 people", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Childcare", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thirty_days_after_it_is_gone_from_view_and_from_the_database()
    {
        var (project, _, _, session) = await SharedAsync(Canary);
        app.Clock.Move(TimeSpan.FromDays(51));
        var lead = await LeadAsync(project);
        await lead.OpenAsync($"{session}/needs");
        Assert.Contains("It is gone", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, lead.Text, StringComparison.Ordinal);

        await app.InDatabaseAsync(async db =>
        {
            await db.LetGoAsync(app.Clock.Now);
            return true;
        });
        Assert.Equal("", await app.InDatabaseAsync(db => db.SharedNeeds.Select(n => n.Sealed).SingleAsync()));
    }

    [Fact]
    public async Task Each_look_is_written_down_for_the_person_and_others_in_the_project_are_told_nothing()
    {
        var (project, _, parent, session) = await SharedAsync("Large print");
        await (await LeadAsync(project)).OpenAsync($"{session}/needs");
        await parent.OpenAsync("/my-data/who-looked");
        Assert.Contains("Looked at access needs", parent.Text, StringComparison.Ordinal);

        var other = await app.PersonAsync("Priya N", Hat.Professional);
        await app.JoinAsync(project, other, Hat.Professional);
        foreach (var nosy in new[] { other, await app.PersonAsync("Ada", duties: ForumDuties.Administrator) })
        {
            var browser = await app.SignedInAsync(nosy);
            await browser.OpenAsync($"{session}/needs");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }
    }

    [Fact]
    public async Task No_byte_of_the_database_file_tells_what_somebody_needs()
    {
        await SharedAsync(Canary);
        var name = Path.GetFileName(app.EmbeddedFile);
        await app.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint"));
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), name + "*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            Assert.DoesNotContain("Kanarie", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_ticked_shares_nothing_and_an_empty_list_says_what_to_do()
    {
        var (_, _, parent, session) = await SharedAsync("Captions");
        await parent.OpenAsync("/my-access-needs");
        await parent.SubmitAsync("add");
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Choose what helps you", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync("add", ("Form.Chosen", "Childcare"));
        await parent.OpenAsync($"{session}/my-needs");
        await parent.SubmitAsync("share");
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.SharedNeeds.CountAsync()));
    }
}
