using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What was said lately and what came of it. Those inside can read how.</summary>
public record ProjectSaid(string Slug, IReadOnlyList<SaidRow> Rows, bool MayReadHow);

/// <summary>Something said and what came of it. The words are there only for those who may read them.</summary>
public record SaidRow(int Number, string Who, string Words, string Title, string Did)
{
    public required Side From { get; init; }
    public required bool FamiliesDid { get; init; }
}
