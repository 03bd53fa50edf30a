using CoProduce.Data;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>Makes the index of words anew once it is damaged. Until then people read that the search is being put right.</summary>
public partial class MendSearchJob(CoProduceDbContext db, ILogger<MendSearchJob> log) : IJob
{
    public static string Name => "Puts the search right when it is damaged";
    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken stop)
    {
        if (await db.Engine.MendSearchAsync(db))
        {
            Mended();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The index of words was damaged or set aside. It was made anew.")]
    private partial void Mended();
}
