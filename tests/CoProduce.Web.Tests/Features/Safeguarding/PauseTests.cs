using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Safeguarding;

public class PauseTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task In_a_paused_project_everyone_can_read_and_nobody_can_add_until_it_goes_on()
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.JoinAsync(project, person);
        var number = await app.ContributionAsync(project, person);
        var lead = await app.SignedInAsync(await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        var parent = await app.SignedInAsync(person);
        await parent.OpenAsync($"{project.Url}/stages/understand/speak");

        await lead.OpenAsync("/safeguarding/pauses");
        await lead.SubmitAsync("pause");
        Assert.Contains("Choose a project", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("pause", ("Form.ProjectId", $"{project.Id}"));

        await parent.SubmitAsync("speak", ("Kind", "Idea"), ("Text", "A quiet hour with no music, please."));
        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("This project is paused for now", parent.Text, StringComparison.Ordinal);
        Assert.Contains("A quiet hour with no music, please.", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync(project.Url);
        Assert.Contains("This project is paused for now", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{project.Url}/said/1/withdraw");
        await parent.SubmitAsync("withdraw");
        Assert.Equal(HttpStatusCode.OK, parent.Status);

        await lead.SubmitAsync($"end-{project.Id}");
        await parent.OpenAsync($"{project.Url}/stages/understand/speak");
        await parent.SubmitAsync("speak", ("Kind", "Idea"), ("Text", "A quiet hour with no music, please."));
        Assert.Equal(HttpStatusCode.OK, parent.Status);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == person.Id && n.Page == project.Url)));
        Assert.True(await app.InDatabaseAsync(db => db.Contributions.AnyAsync(c => c.ProjectId == project.Id && c.WithdrawnAt == null)));
    }
}
