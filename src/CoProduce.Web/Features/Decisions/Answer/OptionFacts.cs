namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>One option as the database knows it.</summary>
public sealed record OptionFacts(
    int Id,
    int Order,
    string Title,
    string Detail,
    string? Authors,
    bool HasFamilyAuthor,
    bool IsAcceptable,
    bool HoldsResult,
    string? PublishedCounts
)
{
    public char Letter => (char)('A' + Order);

    public OptionRow ToRow(bool isInside, IReadOnlyList<ReasonRow> reasons) =>
        new(Id, Letter, Title, Detail, Authors, HasFamilyAuthor, IsAcceptable, isInside ? PublishedCounts : null, reasons);
}
