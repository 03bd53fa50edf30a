using System.Net;
using CoProduce.Web.Features.Privacy.Complaints;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Privacy.Complaints;

/// <summary>Complaining about what the forum does with one's data, through the real forms.</summary>
public sealed class ComplaintTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Somebody_complains_is_told_that_we_have_it_and_reads_the_answer()
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/complaint");
        await browser.SubmitAsync("complaint", ("Form.Words", " "));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        await browser.SubmitAsync("complaint", ("Form.Words", "A list hung by the door."));
        Assert.Contains("Somebody at the forum writes to you by", browser.Text, StringComparison.Ordinal);

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/complaints");
        await staff.SubmitAsync("acknowledge-1");
        await browser.OpenAsync("/complaint");
        Assert.Contains("You hear from us", browser.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("answer-1", ("Form.Answer", ""));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.SubmitAsync("answer-1", ("Form.Answer", "We took the list down."));
        await browser.OpenAsync("/complaint");
        Assert.Contains("We took the list down.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_account_an_email_is_needed_and_the_answer_goes_there()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/complaint");
        await visitor.SubmitAsync("complaint", ("Form.Words", "You still write to me."));
        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("You still write to me.", visitor.Page.GetElementById("Form_Words")!.TextContent, StringComparison.Ordinal);
        await visitor.SubmitAsync("complaint", ("Form.Words", "You still write to me."), ("Form.Contact", "ex@example.org"));
        Assert.Contains("We have your complaint", visitor.Text, StringComparison.Ordinal);

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/complaints");
        await staff.SubmitAsync("answer-1", ("Form.Answer", "You are off the list."));

        var mail = await app.InDatabaseAsync(db => db.OutgoingMails.SingleAsync(m => m.To == "ex@example.org"));
        Assert.Contains("You are off the list.", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("off the list", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_are_reminded_once_before_the_thirty_days_are_over_and_nobody_answers_their_own()
    {
        var member = await app.StaffAsync();
        var staff = await app.SignedInAsync(member);
        await staff.OpenAsync("/complaint");
        await staff.SubmitAsync("complaint", ("Form.Words", "My own data."));
        await staff.OpenAsync("/forum/complaints");
        Assert.Null(staff.Page.GetElementById("answer-1"));
        app.Clock.Move(TimeSpan.FromDays(21));

        await RunAsync();
        await RunAsync();

        Assert.Equal(
            1,
            await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == member.Id && n.Text.Contains("must be acknowledged")))
        );
    }

    private async Task RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ComplaintJob>().RunAsync(CancellationToken.None);
    }
}
