using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Invitations;

public class DomainTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<Browser> ListAsync(string domain)
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/domains");
        await staff.SubmitAsync("add", ("Form.Domain", domain));
        return staff;
    }

    private async Task<bool> IsApprovedAfterConfirmingAsync(string email)
    {
        var browser = app.Visitor();
        await browser.OpenAsync("/account/register");
        await browser.SubmitAsync(
            "register",
            ("DisplayName", "Priya N"),
            ("Email", email),
            ("Password", TestData.Password),
            ("Hat", "Professional")
        );
        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("confirm");
        return await app.InDatabaseAsync(db =>
            db.Users.Where(a => a.Email == email).Select(a => a.Person.ApprovedAt != null).SingleAsync()
        );
    }

    [Fact]
    public async Task An_email_from_the_list_approves_at_once_and_nothing_else_does()
    {
        var staff = await ListAsync("Council.Example");
        Assert.Contains("Put here by Sam Y", staff.Text, StringComparison.Ordinal);

        Assert.True(await IsApprovedAfterConfirmingAsync("priya@COUNCIL.example"));
        Assert.False(await IsApprovedAfterConfirmingAsync("priya@team.council.example"));
        Assert.False(await IsApprovedAfterConfirmingAsync("priya@notcouncil.example"));

        var id = await app.InDatabaseAsync(db =>
            db.ApprovedDomains.Where(d => d.Domain == "council.example").Select(d => d.Id).SingleAsync()
        );
        await staff.SubmitAsync($"take-off-{id}");
        Assert.Contains("Taken off by Sam Y", staff.Text, StringComparison.Ordinal);
        Assert.False(await IsApprovedAfterConfirmingAsync("owen@council.example"));
    }

    [Theory]
    [InlineData("gmail.com", "Anybody can get an email there")]
    [InlineData("*.gov.uk", "Type only what comes after the @")]
    public async Task What_does_not_belong_on_the_list_is_explained(string domain, string error)
    {
        var staff = await ListAsync(domain);
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(error, staff.Text, StringComparison.Ordinal);
    }
}
