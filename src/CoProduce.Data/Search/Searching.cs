using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CoProduce.Data.Search;

/// <summary>The one search of the forum, and how long it takes.</summary>
public static class Searching
{
    private static readonly Histogram<double> Took = Instruments.Meter.CreateHistogram<double>(
        "coproduce.search.duration",
        "s",
        "How long a search for words takes"
    );

    /// <summary>Null while the words cannot be searched, because they are being put right.</summary>
    public static async Task<List<SearchEntry>?> SearchAsync(this CoProduceDbContext db, Wanted wanted, Readable readable, int most)
    {
        var began = Stopwatch.GetTimestamp();
        using var span = Instruments.Source.StartActivity("search");
        var found = await db.Engine.SearchAsync(db, wanted, readable, most);
        Took.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        return found;
    }
}
