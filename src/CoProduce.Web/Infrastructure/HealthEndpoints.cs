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
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    /// <summary>Jobs that are not well do not take the server away: its pages work. They are named, a line each.</summary>
    private static async Task<IResult> ReadyAsync(CoProduceDbContext db, Unwell unwell, TimeProvider clock, ILogger<Unwell> log)
    {
        try
        {
            return !await CanWriteAndReadAsync(db, clock.Now()) ? NotReady()
                : await unwell.ReadAsync(db) is { Count: > 0 } lines ? Answer(string.Join('\n', ["degraded", .. lines]))
                : Answer("ready");
        }
        catch (Exception problem)
        {
            log.LogWarning("Not ready: {Problem}", problem.GetType().Name);
            return NotReady();
        }
    }

    private static IResult Answer(string words, int status = StatusCodes.Status200OK) =>
        Results.Text($"{words}\nCoProduce {AppVersion.Number}", statusCode: status);

    private static IResult NotReady() => Answer("not ready", StatusCodes.Status503ServiceUnavailable);

    private static async Task<bool> CanWriteAndReadAsync(CoProduceDbContext db, DateTime now)
    {
        if (await db.HealthMarks.ExecuteUpdateAsync(set => set.SetProperty(h => h.At, now)) == 0)
        {
            db.HealthMarks.Add(new HealthMark { Id = 1, At = now });
            await db.SaveChangesAsync();
        }

        return await db.HealthMarks.AnyAsync(h => h.At == now);
    }
}
