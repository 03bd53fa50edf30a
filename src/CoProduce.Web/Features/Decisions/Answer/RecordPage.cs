using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>The page where an answer is written down for somebody.</summary>
public record RecordPage(
    ProjectPlace Project,
    int Number,
    string Question,
    IReadOnlyList<string> Options,
    IReadOnlyList<FormChoice> People,
    string? WhyNot,
    RecordForm Form
)
{
    public string Url => DecisionLinks.Decision(Project.Slug, Number);
}
