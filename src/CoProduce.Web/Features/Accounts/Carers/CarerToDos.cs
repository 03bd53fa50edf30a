using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>Somebody under 18 takes part once they and their carer have said yes.</summary>
public class CarerToDos : IToDoSource
{
    public Task<IEnumerable<ToDo>> OfAsync(ToDoReader who) =>
        Task.FromResult<IEnumerable<ToDo>>(
            who.WaitsForCarer ? [who.Has(ToDoKind.AskCarer, "then you can take part", CarerLinks.Carer())] : []
        );
}
