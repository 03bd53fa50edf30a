using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Commands;

public sealed class ForgetAgainTests : IAsyncDisposable
{
    private readonly CoProduceApp _app = new(_ => { });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task After_a_server_was_restored_by_its_own_tools_the_trail_goes_on_from_there()
    {
        OwnDatabase.IsNeeded();
        await AssertAsync(0);
    }

    /// <summary>It would make a trail that was wiped pass for well.</summary>
    [Fact]
    public async Task Beside_an_embedded_database_it_leaves_where_the_trail_stood_as_it_is()
    {
        Assert.NotNull(_app.EmbeddedFile);
        await AssertAsync(1);
    }

    private async Task AssertAsync(int verified)
    {
        await NoteAsync(2);
        await _app.InDatabaseAsync(async db =>
        {
            await _app.Services.GetRequiredService<AuditPosition>().KeepAsync(db);
            await db.AuditEntries.ExecuteDeleteAsync();
            return await db.Set<AuditEnd>()
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.Count, 0).SetProperty(e => e.Mark, "").SetProperty(e => e.Seal, ""));
        });
        await NoteAsync(1);

        Assert.Equal(0, await new ForgetAgain().RunAsync(_app.Services));

        Assert.Equal(verified, await new VerifyAudit(null).RunAsync(_app.Services));
    }

    private async Task NoteAsync(int lines)
    {
        for (var line = 0; line < lines; line++)
        {
            await _app.InDatabaseAsync(db =>
            {
                db.Note(AuditEvent.SettingsChanged);
                return db.SaveChangesAsync();
            });
        }
    }
}
