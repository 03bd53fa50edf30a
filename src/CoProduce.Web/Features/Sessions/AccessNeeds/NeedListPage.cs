using CoProduce.Domain.AccessNeeds;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>The checklist of those who run a session.</summary>
public record NeedListPage(NeedSession Session, IReadOnlyList<SharedNeedRow> Needs, bool IsInView, SeeToForm Form, int? Mending)
{
    public static IEnumerable<FormChoice> States =>
        [
            new($"{NeedState.Arranged}", "It is arranged"),
            new($"{NeedState.CannotDo}", "It cannot be done"),
            new($"{NeedState.Asked}", "Not yet"),
        ];
}
