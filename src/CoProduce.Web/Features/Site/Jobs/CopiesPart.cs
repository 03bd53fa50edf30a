using CoProduce.Domain.Calendar;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>The copies that the app keeps, newest first.</summary>
public record CopiesPart(bool AreMade, bool IsWell, IReadOnlyList<CopyLine> Rows)
{
    public static CopiesPart Of(BackupShelf shelf, DateTime now)
    {
        var today = now.ForumDay();
        return new(
            shelf.Folder is not null,
            shelf.WhyUnwell(today) is null,
            [.. shelf.Copies().Select(c => new CopyLine(c.Day.Day(), Age(today.DayNumber - c.Day.DayNumber), Size(c.Bytes)))]
        );
    }

    private static string Age(int days) =>
        days switch
        {
            <= 0 => "today",
            1 => "yesterday",
            _ => $"{days} days ago",
        };

    private static string Size(long bytes) => $"{Math.Max(1, bytes / 1_000_000)} MB";
}

public record CopyLine(string Day, string Age, string Size);
