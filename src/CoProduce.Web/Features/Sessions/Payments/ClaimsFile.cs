using System.Globalization;
using System.Text;
using CsvHelper;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Claims as a file for the treasurer, which a spreadsheet opens.</summary>
public static class ClaimsFile
{
    /// <summary>A cell that a spreadsheet would take for a formula is escaped.</summary>
    private static readonly CsvWriterOptions Table = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    public static byte[] Of(IReadOnlyList<ClaimRow> rows)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(written, Table, leaveOpen: true))
        {
            csv.WriteRecord(["claim", "name", "project", "what", "for", "pounds", "claimed", "agreed by", "and by", "paid on", "stands"]);
            foreach (var r in rows)
            {
                csv.WriteRecord([
                    $"{r.Id}",
                    r.Name,
                    r.What.Project,
                    r.What.KindWords,
                    r.What.For,
                    (r.What.Pence / 100m).ToString("0.00", CultureInfo.InvariantCulture),
                    r.What.ClaimedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    r.State.AgreedBy ?? "",
                    r.State.AlsoAgreedBy ?? "",
                    r.State.SettledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                    r.State.Words,
                ]);
            }
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(written.ToString())];
    }
}
