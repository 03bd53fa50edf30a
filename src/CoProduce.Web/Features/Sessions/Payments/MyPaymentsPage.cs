using CoProduce.Domain.Payments;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Somebody's own claims, and the form for another.</summary>
public record MyPaymentsPage(IReadOnlyList<ClaimRow> Claims, IReadOnlyList<FormChoice> Projects, ClaimForm Form)
{
    public static IEnumerable<FormChoice> Kinds =>
        [
            new($"{ClaimKind.Time}", "The payment I was offered"),
            new($"{ClaimKind.Travel}", "Travel"),
            new($"{ClaimKind.Childcare}", "Childcare"),
            new($"{ClaimKind.Other}", "Something else"),
        ];
}
