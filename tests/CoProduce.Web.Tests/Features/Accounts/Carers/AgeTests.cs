using System.Net;
using CoProduce.Domain.Carers;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Carers;

/// <summary>What age does at the forum's doors: at 13, at 18, and when the forum was told wrong.</summary>
public class AgeTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private readonly string _email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task When_the_forum_learns_that_a_child_is_under_13_the_invitation_ends_and_nothing_of_them_is_kept()
    {
        var project = await app.ProjectAsync();
        var staff = await InviteAsync(project.Url, "ThirteenToFifteen");
        var link = await app.LinkToAsync(_email);
        await staff.SubmitAsync(staff.Page.QuerySelector("form[action$='/take-back']")!.Id!);

        var child = app.Visitor();
        await child.OpenAsync(link);
        Assert.Null(child.Page.QuerySelector("#accept"));

        var again = await InviteAsync(project.Url, "UnderThirteen");
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.Email == _email)));
        Assert.False(await app.InDatabaseAsync(db => db.UnderEighteens.AnyAsync(u => u.Band == AgeBand.UnderThirteen)));
        Assert.False(await app.InDatabaseAsync(db => db.Invitations.AnyAsync(i => i.Band == AgeBand.UnderThirteen)));
        Assert.Empty(await app.LettersToAsync(_email));
    }

    [Fact]
    public async Task Whoever_is_invited_as_under_18_gets_no_grown_ups_account_with_an_older_invitation()
    {
        var project = await app.ProjectAsync();
        await InviteAsync("/forum", "EighteenOrOver");
        var older = await app.LinkToAsync(_email);
        var sky = app.Visitor();
        await sky.OpenAsync(older);
        await InviteAsync(project.Url, "SixteenToSeventeen");

        await sky.SubmitAsync("accept", ("Form.DisplayName", "Sky"), ("Form.Password", TestData.Password));

        Assert.Equal(HttpStatusCode.Conflict, sky.Status);
        Assert.Contains("another invitation for you, for people under 18", sky.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(u => u.Email == _email)));
        await AcceptAsync(await app.LinkToAsync(_email));
        Assert.True(
            await app.InDatabaseAsync(db =>
                db.UnderEighteens.AnyAsync(u =>
                    u.Band == AgeBand.SixteenToSeventeen && db.Users.Any(a => a.PersonId == u.PersonId && a.Email == _email)
                )
            )
        );
    }

    [Fact]
    public async Task Until_18_a_surname_is_kept_out_when_they_come_and_when_they_change_their_name()
    {
        var project = await app.ProjectAsync();
        await InviteAsync(project.Url, "ThirteenToFifteen");
        var sky = await AcceptAsync(await app.LinkToAsync(_email), "Sky Benson");
        Assert.Equal(HttpStatusCode.BadRequest, sky.Status);
        Assert.Contains("Your surname stays out of here", sky.Text, StringComparison.Ordinal);

        await sky.SubmitAsync("accept", ("Form.DisplayName", "Sky"), ("Form.Password", TestData.Password));
        sky = await app.SignedInAsync(new TestPerson(0, _email));
        await sky.OpenAsync("/account");
        await sky.SubmitAsync("name", ("Name.DisplayName", "Sky Benson"));

        Assert.Equal(HttpStatusCode.BadRequest, sky.Status);
        Assert.False(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.DisplayName == "Sky Benson")));
    }

    private async Task<Browser> InviteAsync(string where, string band)
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{where}/invitations");
        await staff.SubmitAsync(
            "invite",
            ("Form.Email", _email),
            ("Form.Hat", nameof(Hat.YoungPerson)),
            ("Form.Band", band),
            ("Form.CarerEmail", band == nameof(AgeBand.EighteenOrOver) ? "" : $"c{_email}")
        );
        return staff;
    }

    private async Task<Browser> AcceptAsync(string link, string name = "Sky")
    {
        var browser = app.Visitor();
        await browser.OpenAsync(link);
        await browser.SubmitAsync("accept", ("Form.DisplayName", name), ("Form.Password", TestData.Password));
        return browser;
    }
}
