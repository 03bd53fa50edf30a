using System.Globalization;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Claims as a file for the treasurer, which a spreadsheet opens.</summary>
public static class ClaimsFile
{
    private static readonly string[] Columns =
    [
        "claim",
        "name",
        "project",
        "what",
        "for",
        "pounds",
        "claimed",
        "agreed by",
        "and by",
        "paid on",
        "stands",
    ];

    public static FileContentResult Of(IReadOnlyList<ClaimRow> rows) => Spreadsheet.Of("claims.csv", rows.Select(Line).Prepend(Columns));

    private static string[] Line(ClaimRow r) =>
        [
            $"{r.Id}",
            r.Name,
            r.What.Project,
            r.What.KindWords,
            r.What.For,
            (r.What.Pence / 100m).ToString("0.00", CultureInfo.InvariantCulture),
            Day(r.What.ClaimedAt),
            r.State.AgreedBy ?? "",
            r.State.AlsoAgreedBy ?? "",
            r.State.SettledOn is { } on ? Day(on.ToDateTime(default)) : "",
            r.State.Words,
        ];

    private static string Day(DateTime at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
