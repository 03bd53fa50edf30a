using System.Net;
using CoProduce.Domain.People;
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
        var browser = await RegisteredAsync(email);
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

    private async Task<Browser> RegisteredAsync(string email)
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
        return browser;
    }

    private Task<bool> IsApprovedAsync(string email) =>
        app.InDatabaseAsync(db => db.Users.Where(a => a.Email == email).Select(a => a.Person.ApprovedAt != null).SingleAsync());

    [Fact]
    public async Task An_email_that_a_new_password_confirms_approves_as_well()
    {
        await ListAsync("password.example");
        var email = $"{Guid.NewGuid():N}@password.example";
        var browser = await RegisteredAsync(email);
        await browser.OpenAsync("/account/forgotten");
        await browser.SubmitAsync("forgotten", ("Email", email));
        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("set-password", ("Password", "another long sentence altogether"));

        Assert.True(await IsApprovedAsync(email));
    }

    [Fact]
    public async Task Changing_to_an_email_from_the_list_approves_and_staff_are_not_asked_twice_about_another()
    {
        await ListAsync("changed.example");
        var staff = await app.StaffAsync();
        var (first, second, work) = (
            $"{Guid.NewGuid():N}@example.org",
            $"{Guid.NewGuid():N}@example.org",
            $"{Guid.NewGuid():N}@changed.example"
        );
        Assert.False(await IsApprovedAfterConfirmingAsync(first));
        await ChangeAsync(first, second);
        Assert.False(await IsApprovedAsync(second));
        Assert.Single(await app.LettersToAsync(staff.Email), m => m.Subject.Contains("waiting for your yes", StringComparison.Ordinal));

        await ChangeAsync(second, work);

        Assert.True(await IsApprovedAsync(work));
    }

    private async Task ChangeAsync(string from, string to)
    {
        var browser = await app.SignedInAsync(new TestPerson(0, from));
        await browser.OpenAsync("/account/email");
        await browser.SubmitAsync("change-email", ("NewEmail", to), ("Password", TestData.Password));
        await browser.OpenAsync(await app.LinkToAsync(to));
        await browser.SubmitAsync("confirm");
    }

    [Theory]
    [InlineData("invited.example", true)]
    [InlineData("example.org", false)]
    public async Task A_professional_whom_a_lead_invites_is_approved_by_the_list_or_staff_are_told(string domain, bool approved)
    {
        await ListAsync($"{Guid.NewGuid():N}.example");
        if (approved)
        {
            await ListAsync(domain);
        }

        var (project, staff, email) = (await app.ProjectAsync(), await app.StaffAsync(), $"{Guid.NewGuid():N}@{domain}");
        var lead = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));
        await lead.OpenAsync($"{project.Url}/invitations");
        await lead.SubmitAsync("invite", ("Form.Email", email), ("Form.Hat", "Professional"));
        var browser = app.Visitor();
        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("accept", ("Form.DisplayName", "Priya N"), ("Form.Password", TestData.Password));

        Assert.Equal(approved, await IsApprovedAsync(email));
        Assert.Equal(
            !approved,
            (await app.LettersToAsync(staff.Email)).Exists(m => m.Subject.Contains("waiting for your yes", StringComparison.Ordinal))
        );
    }
}
