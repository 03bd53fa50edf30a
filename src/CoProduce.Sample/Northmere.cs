using CoProduce.Data;
using CoProduce.Sample.Stories;
using CoProduce.Sample.Telling;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Sample;

/// <summary>The sample forum: the people of Northmere, an invented borough, and their four projects.</summary>
public static class Northmere
{
    /// <summary>Of every account here.</summary>
    public const string Password = "northmere-sample-only";

    /// <summary>In the authenticator of every account here that needs one.</summary>
    public const string AuthenticatorKey = "NORTHMERESAMPLEFORUMONLYFORUMSAM";

    private const string SomebodyHere = "STAFF@EXAMPLE.ORG";

    public static Task<bool> IsLoadedAsync(CoProduceDbContext db) => db.Users.AnyAsync(a => a.NormalizedEmail == SomebodyHere);

    public static async Task TellAsync(ForumStory forum)
    {
        await Townspeople.ComeAsync(forum);
        await PlainLetters.TellAsync(forum);
        await Transport.TellAsync(forum);
        await Adulthood.TellAsync(forum);
        await ShortBreaks.TellAsync(forum);
        await Sky.TellAsync(forum);
        await PublishedFigures.ClaimAsync(forum);
        await ClosedConcern.TellAsync(forum);
    }

    /// <summary>The forum reports on last year. The figures of its projects have to be taken first.</summary>
    public static Task ReportAsync(CoProduceDbContext db, DateTime now) => PublishedFigures.ReportAsync(db, now);
}
