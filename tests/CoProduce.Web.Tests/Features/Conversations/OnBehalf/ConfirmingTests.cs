using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.OnBehalf;

public class ConfirmingTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_lead_for_families_who_is_staff_or_was_let_in_by_the_writer_does_not_make_families_figures()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var said = await WrittenAsync(project, writer);
        var leads = new[] { await app.PersonAsync("Nia P"), await app.PersonAsync("Sam Z", duties: ForumDuties.Staff) };
        await app.JoinAsync(project, leads[0], coLead: true);
        await app.JoinAsync(project, leads[1], coLead: true);
        await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.PersonId == leads[0].Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.AdmittedById, writer.Id))
        );

        foreach (var (lead, why) in leads.Zip(["let you in", "Forum staff do not confirm"]))
        {
            var browser = await app.SignedInAsync(lead);
            await browser.OpenAsync(said);
            Assert.Null(browser.Page.GetElementById("confirm"));
            Assert.Contains(why, browser.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, await browser.PostAsync($"{said}/confirm"));
        }
    }

    [Fact]
    public async Task Where_there_is_no_lead_for_families_two_family_members_confirm_and_the_page_says_who()
    {
        var project = await app.ProjectAsync();
        var said = await WrittenAsync(project, await app.StaffAsync());
        var first = await app.SignedInAsync(await app.MemberAsync(project, name: "One P"));
        var worker = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional));

        await worker.OpenAsync(said);
        Assert.Null(worker.Page.GetElementById("confirm"));
        await first.OpenAsync(said);
        await first.SubmitAsync("confirm");
        Assert.Contains("once one more family member says so", first.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await first.PostAsync($"{said}/confirm"));
        var second = await app.SignedInAsync(await app.MemberAsync(project, name: "Two P"));
        await second.OpenAsync(said);
        await second.SubmitAsync("confirm");

        Assert.Contains("It counts in the figures now", second.Text, StringComparison.Ordinal);
        Assert.Contains("Confirmed by Two P and One P", second.Text, StringComparison.Ordinal);
    }

    /// <summary>Written down on the phone, a day ago.</summary>
    private async Task<string> WrittenAsync(TestProject project, TestPerson writer)
    {
        var browser = await app.SignedInAsync(writer);
        await browser.OpenAsync($"{project.Url}/stages/understand/take-down");
        await browser.SubmitAsync("take-down", OnBehalfTests.OnThePhone);
        app.Clock.Move(TimeSpan.FromDays(1));
        return browser.Url;
    }
}
