using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>The page where a question is written: for the first time, for another round, or in other words.</summary>
public record NewDecisionPage(
    ProjectPlace Project,
    NewDecisionForm Form,
    IReadOnlyList<FormChoice> Sources,
    string? WhyNot,
    string PostTo,
    string Title,
    string Lead,
    string Button
)
{
    /// <summary>In a second ballot the options are those both groups can accept.</summary>
    public bool OptionsAreFixed { get; init; }
}
