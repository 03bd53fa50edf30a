using System.Globalization;
using System.Text;
using CoProduce.Domain;
using CsvHelper;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>A table as a file that any spreadsheet opens, with its letters whole and no cell taken for a formula.</summary>
public static class Spreadsheet
{
    private static readonly CsvWriterOptions Table = CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    public static FileContentResult Of(string name, IEnumerable<IReadOnlyList<string>> lines)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(written, Table, leaveOpen: true))
        {
            foreach (var line in lines)
            {
                csv.WriteRecord([.. line.Select(cell => TypedText.Clean(cell, keepsLines: true))]);
            }
        }

        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(written.ToString())];
        return new FileContentResult(bytes, "text/csv; charset=utf-8") { FileDownloadName = name };
    }
}
