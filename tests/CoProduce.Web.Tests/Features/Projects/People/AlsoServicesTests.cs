using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Projects.People;

public class AlsoServicesTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Shown = "also works in services";

    [Fact]
    public async Task Whoever_is_known_from_services_and_takes_part_as_a_parent_shows_so_beside_all_they_say()
    {
        var project = await app.ProjectAsync();
        var both = await app.PersonAsync("Nadia E", Hat.Professional);
        await app.JoinAsync(project, both);
        var said = await app.ContributionAsync(project, both);
        var reader = await app.SignedInAsync(await app.MemberAsync(project));
        var speaker = await app.SignedInAsync(both);

        await speaker.OpenAsync($"{project.Url}/said/{said}");
        await speaker.SubmitAsync("comment", ("Form.Text", "It is like that on Sundays too."));

        foreach (var page in new[] { $"/said/{said}", "/stages/understand", "/people" })
        {
            await reader.OpenAsync(project.Url + page);
            Assert.Contains(Shown, reader.Text, StringComparison.OrdinalIgnoreCase);
        }

        await reader.OpenAsync($"{project.Url}/said/{said}");
        Assert.Equal(2, reader.Page.QuerySelectorAll("main p.cp-soft").Count(p => p.TextContent.Contains(Shown, StringComparison.Ordinal)));
        await speaker.OpenAsync($"{project.Url}/stages/understand/speak");
        Assert.Contains($"A parent ({Shown})", speaker.Text, StringComparison.Ordinal);
    }
}
