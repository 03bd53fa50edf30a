using CoProduce.Domain.Moderation;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>One report, opened.</summary>
public record ModerationPage(ProjectPlace Place, ConductReport Report, DateOnly Today)
{
    /// <summary>The words it is about, while they stand.</summary>
    public string? Text { get; init; }

    public string? WordsUrl { get; init; }
    public int? HiddenId { get; init; }
    public string? About { get; init; }

    /// <summary>Who told us, if they said that we may ask.</summary>
    public string? ToldBy { get; init; }

    public string? AnsweredBy { get; init; }
    public SettleReportForm Form { get; init; } = new();

    public string Url => ModerationLinks.Report(Place.Slug, Report.Id);

    public IEnumerable<FormChoice> Outcomes =>
        Enum.GetValues<ReportOutcome>()
            .Where(o => Text is null ? o is not ReportOutcome.Hidden : true)
            .Select(o => new FormChoice(
                $"{o}",
                o switch
                {
                    ReportOutcome.Hidden => "Hide the words",
                    ReportOutcome.Stays => Report.Which is null ? "Nothing has to change" : "Leave the words as they are",
                    _ => "We have talked with the people it is about",
                }
            ));
}
