using System.Globalization;
using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Payments;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Site.ForumDesk;

public class SeveralTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Staff_confirm_several_who_work_in_services_at_once_and_nobody_who_was_not_ticked()
    {
        var (one, two, three) = (await WaitingAsync("Ruth A"), await WaitingAsync("Leon C"), await WaitingAsync("Marta F"));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum");

        await TickAsync(staff, "approve-ticked", one, two);

        Assert.Contains("2 are done.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(
            [one, two],
            await app.InDatabaseAsync(db =>
                db.People.Where(p => new[] { one, two, three }.Contains(p.Id) && p.ApprovedAt != null)
                    .Select(p => p.Id)
                    .Order()
                    .ToListAsync()
            )
        );
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == one || n.PersonId == two)));
    }

    [Fact]
    public async Task Staff_let_several_in_and_read_who_was_refused_and_why()
    {
        var project = await app.ProjectAsync();
        var (plain, known) = (await app.PersonAsync("Chidi O"), await app.PersonAsync("Nadia E", Hat.Professional));
        var (first, second) = (await AskingAsync(project, plain), await AskingAsync(project, known));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/people");
        await TickAsync(staff, "admit-ticked");
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Tick at least one first", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"{project.Url}/people");
        await TickAsync(staff, "admit-ticked", first, second);

        Assert.Contains("1 is done. Not done for Nadia E: They are known here", staff.Text, StringComparison.Ordinal);
        var states = await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.Id == first || p.Id == second).OrderBy(p => p.Id).Select(p => p.State).ToListAsync()
        );
        Assert.Equal([ParticipantState.TakingPart, ParticipantState.Asked], states);
        await staff.OpenAsync($"{project.Url}/people");
        Assert.DoesNotContain("admit-ticked", staff.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_training_of_several_is_written_down_with_one_day_that_has_been()
    {
        var (one, two) = (await WaitingAsync("Owen D"), await WaitingAsync("Idris H"));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/people");
        await TickAsync(staff, "trained-ticked", [("Together.TrainedOn", "2031-01-01")], one, two);
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Give a day that has been.", staff.Text, StringComparison.Ordinal);

        var day = app.Clock.Now.AddDays(-3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await TickAsync(staff, "trained-ticked", [("Together.TrainedOn", day)], one, two);

        Assert.Contains("2 are done.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.People.CountAsync(p => (p.Id == one || p.Id == two) && p.TrainedAt != null)));
    }

    [Fact]
    public async Task Staff_agree_to_several_claims_but_not_to_their_own()
    {
        var project = await app.ProjectAsync();
        var (me, other) = (await app.StaffAsync(), await app.MemberAsync(project, name: "Gosia W"));
        var claims = await app.InDatabaseAsync(async db =>
        {
            Claim[] both = [ForTravel(project, me), ForTravel(project, other)];
            db.AddRange(both);
            await db.SaveChangesAsync();
            return both.Select(c => c.Id).ToArray();
        });
        var staff = await app.SignedInAsync(me);
        await staff.OpenAsync("/forum/payments");

        await TickAsync(staff, "agree-ticked", claims);

        Assert.Contains("1 is done. Not done for Sam Y: This is your own claim.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Claims.CountAsync(c => claims.Contains(c.Id) && c.AgreedById == me.Id)));
    }

    [Fact]
    public async Task What_no_page_offers_is_not_done()
    {
        var parent = await app.PersonAsync("Amina K");
        await WaitingAsync("Colin G");
        await WaitingAsync("Priya N");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum");

        await TickAsync(staff, "approve-ticked", parent.Id);

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("is not on the page any more", staff.Text, StringComparison.Ordinal);
    }

    private static Task TickAsync(Browser who, string form, params int[] ids) => TickAsync(who, form, [], ids);

    private static Task TickAsync(Browser who, string form, (string, string)[] also, params int[] ids) =>
        who.SubmitAsync(form, [.. also, .. ids.Select(id => ("ids", $"{id}"))]);

    private Claim ForTravel(TestProject project, TestPerson who) =>
        new(project.Id, who.Id, ClaimKind.Travel, 450, "The bus.", app.Clock.Now);

    private Task<int> WaitingAsync(string name) =>
        app.InDatabaseAsync(async db =>
        {
            var person = new Person(name, Hat.Professional, app.Clock.Now);
            db.Add(person);
            await db.SaveChangesAsync();
            return person.Id;
        });

    private Task<int> AskingAsync(TestProject project, TestPerson who) =>
        app.InDatabaseAsync(async db =>
        {
            var asking = new Participant(project.Id, await db.People.SingleAsync(p => p.Id == who.Id), Hat.ParentCarer, app.Clock.Now);
            db.Add(asking);
            await db.SaveChangesAsync();
            return asking.Id;
        });
}
