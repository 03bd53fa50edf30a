using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>The summaries of a stage, newest first, with what people said about the newest.</summary>
public record StageSummaryPage(
    ProjectPlace Place,
    StageKey Stage,
    IReadOnlyList<SummaryRow> Summaries,
    IReadOnlyList<AnswerRow> Answers,
    SummaryAnswerForm Form
)
{
    public string StageUrl => StageLinks.Stage(Place.Slug, Stage);
    public string Url => StageLinks.Summary(Place.Slug, Stage);
    public SummaryRow? Newest => Summaries.Count > 0 ? Summaries[0] : null;
    public bool MayAnswer => Newest is not null && Place.Standing.WhyNotSpeak() is null;
}

/// <summary>One summary and what it was written from.</summary>
public record SummaryRow(int Id, string Text, DateTime At, string By, IReadOnlyList<int> From);

/// <summary>What somebody says is missing, or how many say that it is right. Names do not show.</summary>
public record AnswerRow(bool IsRight, string? Missing, Domain.People.Hat Hat, int ParticipantId);

/// <summary>Saying whether a summary got us right.</summary>
public class SummaryAnswerForm : IValidatableObject
{
    public int SummaryId { get; set; }

    [Required(ErrorMessage = "Choose one: yes, or something is missing.")]
    public bool? IsRight { get; set; }

    [StringLength(SummaryAnswer.MissingMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Missing { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsRight is false && string.IsNullOrWhiteSpace(Missing))
        {
            yield return new ValidationResult("Say what is missing, so that we can put it in.", [nameof(Missing)]);
        }
    }
}

/// <summary>Writing a summary from chosen contributions.</summary>
public class StageSummaryForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Write what you heard."),
        StringLength(StageSummary.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Text { get; set; }

    public List<int> From { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (StageSummary.WhyNotFrom(From.Count) is { } why)
        {
            yield return new ValidationResult(why, [nameof(From)]);
        }
    }
}

/// <summary>The page where a summary is written.</summary>
public record WriteStageSummaryPage(ProjectPlace Place, StageKey Stage, IReadOnlyList<FormChoice> Said, StageSummaryForm Form)
{
    public string Url => StageLinks.Summary(Place.Slug, Stage);
}
