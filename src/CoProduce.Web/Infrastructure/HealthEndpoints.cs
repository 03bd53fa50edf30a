using CoProduce.Data;
using CoProduce.Data.Idempotency;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>Two questions an operator's machine asks: is the app alive, and can it write and read?</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("alive")).AllowAnonymous();
        app.MapGet("/health/ready", async (CoProduceDbContext db, TimeProvider clock) =>
                await CanWriteAndReadAsync(db, clock.GetUtcNow().UtcDateTime)
                    ? Answer("ready")
                    : Answer("not ready", StatusCodes.Status503ServiceUnavailable)
            )
            .AllowAnonymous();
    }

    private static IResult Answer(string words, int status = StatusCodes.Status200OK) =>
        Results.Text($"{words}\nCoProduce {AppVersion.Number}", statusCode: status);

    private static async Task<bool> CanWriteAndReadAsync(CoProduceDbContext db, DateTime now)
    {
        try
        {
            if (await db.HealthMarks.ExecuteUpdateAsync(set => set.SetProperty(h => h.At, now)) == 0)
            {
                db.HealthMarks.Add(new HealthMark { Id = 1, At = now });
                await db.SaveChangesAsync();
            }

            return await db.HealthMarks.AnyAsync(h => h.At == now);
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or DbUpdateException or InvalidOperationException)
        {
            return false;
        }
    }
}
