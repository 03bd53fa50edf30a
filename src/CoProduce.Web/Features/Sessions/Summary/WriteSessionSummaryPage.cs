using System.Globalization;
using CoProduce.Domain.People;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>The page where those who run a session write down what came of it, and who was there.</summary>
public record WriteSessionSummaryPage(
    SessionSummaryPage Session,
    IReadOnlyList<CameRow> Came,
    IReadOnlyList<CameRow> Others,
    SessionSummaryForm Form
)
{
    /// <summary>Everyone who can take something on.</summary>
    public IEnumerable<FormChoice> People =>
        [new("", "Choose"), .. Came.Concat(Others).Select(p => new FormChoice(p.Id.ToString(CultureInfo.InvariantCulture), p.DisplayName))];
}

/// <summary>Somebody who was there.</summary>
public record CameRow(int Id, string DisplayName, Hat Hat);
