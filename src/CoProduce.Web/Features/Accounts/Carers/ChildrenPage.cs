namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>The young people who ask somebody to be their carer here.</summary>
public record ChildrenPage(IReadOnlyList<ChildRow> Children);

/// <summary>One young person, as their carer sees them.</summary>
public record ChildRow(int Id, string Name, bool HasAgreed, bool HasSaidYes);
