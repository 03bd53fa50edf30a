namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Everything one person said yes to.</summary>
public record ConsentsPage(
    IReadOnlyList<AgreedRow> Agreed,
    IReadOnlyList<PublicRow> Public,
    IReadOnlyList<ReuseYesRow> Reuse,
    IReadOnlyList<SharedRow> Shared,
    IReadOnlyList<CarerYesRow> Carers,
    bool AllowsMail
);
