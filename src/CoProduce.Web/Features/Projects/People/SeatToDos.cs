using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>What somebody's own seat asks of them: a yes to how people work together, and whether they lead.</summary>
public class SeatToDos : IToDoSource
{
    public Task<IEnumerable<ToDo>> OfAsync(ToDoReader who) => Task.FromResult<IEnumerable<ToDo>>([.. Agreements(who), .. Askings(who)]);

    private static IEnumerable<ToDo> Agreements(ToDoReader who) =>
        from here in who.Places
        where here.WhyNothingNew is null && here.Standing.WhyChangeNothing() is not null
        select who.Has(ToDoKind.AgreeToWorkingAgreement, here, here.Name, PeopleLinks.Agreement(here.Slug));

    private static IEnumerable<ToDo> Askings(ToDoReader who) =>
        from here in who.Places
        where here is { IsAskedToLead: true, WhyNothingNew: null, Standing.WhyAskNobody: null }
        select who.Has(ToDoKind.AnswerWhetherToLead, here, here.Name, PeopleLinks.AskedToLead(here.Slug));
}
