using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>The problems. Those who run the project write one down, on what families said.</summary>
public record BriefProblems(string Slug, IReadOnlyList<ProblemRow> Rows, bool MayAdd, IReadOnlyList<FormChoice> Said, ProblemForm Problem);

/// <summary>A problem, and the numbers of what families said about it.</summary>
public record ProblemRow(int Id, string Text, bool IsAssumption, IReadOnlyList<int> Said);
