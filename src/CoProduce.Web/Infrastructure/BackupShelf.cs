using System.Globalization;

namespace CoProduce.Web.Infrastructure;

/// <summary>One copy that the app made by itself.</summary>
public record BackupCopy(string File, DateOnly Day, long Bytes);

/// <summary>Where the daily copies of the embedded database lie: one for each day, and only so many.</summary>
public sealed class BackupShelf(string? folder, int keep)
{
    private const int Usual = 14;
    private const int LongAgoDays = 2;
    private const string Before = "coproduce-";
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Null when an operator has not named a folder: then the app makes no copies by itself.</summary>
    public string? Folder => folder;

    public static BackupShelf Of(IConfiguration settings) =>
        new(settings["Backup:Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null, settings.GetValue("Backup:Keep", Usual));

    public string FileOf(DateOnly day) => Path.Combine(folder!, $"{Before}{day.ToString(DayForm, CultureInfo.InvariantCulture)}.db");

    /// <summary>Newest first.</summary>
    public IReadOnlyList<BackupCopy> Copies() =>
        Directory.Exists(folder)
            ?
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFiles($"{Before}*.db")
                    .Select(f => DayOf(f.Name) is { } day ? new BackupCopy(f.FullName, day, f.Length) : null)
                    .OfType<BackupCopy>()
                    .OrderByDescending(c => c.Day),
            ]
            : [];

    public void LetOldOnesGo()
    {
        foreach (var old in Copies().Skip(Math.Max(1, keep)))
        {
            File.Delete(old.File);
        }
    }

    /// <summary>What is wrong, for an operator; null when all is well.</summary>
    public string? WhyUnwell(DateOnly today) =>
        folder is null ? null
        : Copies() is [var newest, ..]
            ? (
                today.DayNumber - newest.Day.DayNumber > LongAgoDays
                    ? $"no copy since {newest.Day.ToString(DayForm, CultureInfo.InvariantCulture)}"
                    : null
            )
        : "no copy yet";

    private static DateOnly? DayOf(string name) =>
        DateOnly.TryParseExact(
            Path.GetFileNameWithoutExtension(name)[Before.Length..],
            DayForm,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
