namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>One option, with the reasons people gave for others to read.</summary>
public record OptionRow(
    int Id,
    char Letter,
    string Title,
    string Detail,
    string? Authors,
    bool HasFamilyAuthor,
    bool IsAcceptable,
    string? Counts,
    IReadOnlyList<ReasonRow> Reasons
);
