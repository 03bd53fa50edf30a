using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

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
public record AnswerRow(bool IsRight, string? Missing, Domain.People.Hat Hat, Domain.People.Hat UsualHat, int ParticipantId);
