using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Duties that somebody has to have before the forum is safe: for administrators.</summary>
public class DutyToDos(HeldDutiesQuery duties) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        if (!who.Duties.HasFlag(ForumDuties.Administrator))
        {
            return [];
        }

        var held = await duties.RunAsync(who.PersonId, who.Duties);
        return
        [
            .. held.HasOtherAdministrator
                ? Array.Empty<ToDo>()
                : [who.Has(ToDoKind.NameSecondAdministrator, "you are the only one", InvitationLinks.Duties())],
            .. held.HasLead
                ? Array.Empty<ToDo>()
                : [who.Has(ToDoKind.NameSafeguardingLead, "nobody reads worries yet", InvitationLinks.Duties())],
            .. held.HasContact || !held.HasLead
                ? Array.Empty<ToDo>()
                : [who.Has(ToDoKind.SetOutsideContact, "for a worry that nobody here may read", OutsideContactLinks.Contact())],
        ];
    }
}
