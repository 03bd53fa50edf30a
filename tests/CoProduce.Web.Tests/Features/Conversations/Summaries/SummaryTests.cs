using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Conversations.Summaries;

public class SummaryTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_summary_is_written_from_what_people_said_and_they_say_whether_it_is_right()
    {
        var project = await app.ProjectAsync();
        var (parent, other) = (await app.MemberAsync(project), await app.MemberAsync(project));
        await app.ContributionAsync(project, parent);
        var facilitator = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, "Priya N", facilitator: true));
        var page = $"{project.Url}/stages/understand/summary";
        await facilitator.OpenAsync($"{page}/new");
        await facilitator.SubmitAsync("summary", ("Form.Text", "Families like the club."));
        Assert.Equal(HttpStatusCode.BadRequest, facilitator.Status);
        Assert.Contains("Choose at least one thing", facilitator.Text, StringComparison.Ordinal);
        await facilitator.SubmitAsync("summary", ("Form.From", "1"), ("Form.Text", "Families like the club."));
        Assert.Contains("Everyone in the project is asked", facilitator.Text, StringComparison.Ordinal);

        var (yes, no) = (await app.SignedInAsync(parent), await app.SignedInAsync(other));
        await yes.OpenAsync(page);
        await yes.SubmitAsync("answer");
        Assert.Equal(HttpStatusCode.BadRequest, yes.Status);
        await yes.SubmitAsync("answer", ("Form.IsRight", "True"));
        await no.OpenAsync(page);
        await no.SubmitAsync("answer", ("Form.IsRight", "False"));
        Assert.Contains("Say what is missing", no.Text, StringComparison.Ordinal);
        await no.SubmitAsync("answer", ("Form.IsRight", "False"), ("Form.Missing", "Nobody asked the children."));

        await facilitator.OpenAsync($"{project.Url}/stages/understand");
        Assert.Contains("Families like the club.", facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("This is right: a few. Something is missing: a few.", facilitator.Text, StringComparison.Ordinal);
        await facilitator.OpenAsync(page);
        Assert.Contains("Nobody asked the children.", facilitator.Text, StringComparison.Ordinal);
        await no.SubmitAsync("answer", ("Form.IsRight", "True"));
        Assert.Contains("This is right: a few. Something is missing: 0.", no.Text, StringComparison.Ordinal);
    }
}
