using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Projects;

/// <summary>Each page inside a project, to each person who has no business there: the same "not found", or the sign-in page for visitors.</summary>
public class WrongPersonTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static readonly string[] Inside = ["people", "said/1", "leave"];

    private static readonly string[] Running =
    [
        "edit", "people/add", "people/1/remove", "people/1/turn-down", "agreement/new", "decisions/new", "decisions/1/actions", "actions/1/done",
        "sessions/new", "sessions/1/edit", "stages/design/open", "stages/design/close", "stages/design/news",
    ];

    [Fact]
    public async Task Whoever_has_no_business_at_a_page_is_not_told_that_it_exists()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var member = await app.MemberAsync(project);
        await app.ContributionAsync(project, member);
        var visitor = app.Visitor();
        var stranger = await app.SignedInAsync(await app.PersonAsync());
        var elsewhere = await app.SignedInAsync(await app.MemberAsync(await app.ProjectAsync(StageKey.Design), Hat.Professional, coLead: true));
        var parent = await app.SignedInAsync(member);

        foreach (var page in Inside.Concat(Running))
        {
            await visitor.OpenAsync($"{project.Url}/{page}");
            Assert.StartsWith("/account/sign-in", visitor.Url, StringComparison.Ordinal);
            await stranger.OpenAsync($"{project.Url}/{page}");
            Assert.True(stranger.Status is HttpStatusCode.NotFound, $"A stranger reached {page}");
            await elsewhere.OpenAsync($"{project.Url}/{page}");
            Assert.True(elsewhere.Status is HttpStatusCode.NotFound, $"The lead of another project reached {page}");
        }

        foreach (var page in Running)
        {
            await parent.OpenAsync($"{project.Url}/{page}");
            Assert.True(parent.Status is HttpStatusCode.NotFound, $"A parent reached {page}");
        }

        foreach (var page in Inside)
        {
            await parent.OpenAsync($"{project.Url}/{page}");
            Assert.True(parent.Status is HttpStatusCode.OK, $"A parent was kept from {page}");
        }
    }
}
