using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Recovery;

public sealed class LastHolderTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(ForumDuties.SafeguardingLead, "Nobody else is a safeguarding lead")]
    [InlineData(ForumDuties.Administrator, "Nobody else is an administrator")]
    public async Task The_last_who_can_do_a_duty_is_not_kept_out_by_anybody(ForumDuties duty, string why)
    {
        var last = await app.PersonAsync("Teresa Q", duties: duty);
        var deputy = await app.SignedInAsync(await app.PersonAsync("Pat I", duties: ForumDuties.Deputy));

        await deputy.OpenAsync($"/forum/getting-in/{last.Id}");

        Assert.Contains(why, deputy.Text, StringComparison.Ordinal);
        Assert.Null(deputy.Page.GetElementById("pause"));
        await deputy.OpenAsync("/forum/getting-in");
        Assert.Equal(HttpStatusCode.Conflict, await deputy.PostAsync($"/forum/getting-in/{last.Id}/pause"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.PersonPauses.CountAsync()));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.PauseRequests.CountAsync()));
    }
}
