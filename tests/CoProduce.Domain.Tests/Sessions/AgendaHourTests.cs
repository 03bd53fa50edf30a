using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Sessions;

public class AgendaHourTests
{
    private readonly SessionAgenda _agenda = new(1);

    [Fact]
    public void An_agenda_of_a_session_that_was_cancelled_stays_as_it_is()
    {
        Refused("This session was cancelled.", () => Suggest(ACancelledSession()));
        Refused("This session was cancelled.", () => _agenda.AddBreak(ACancelledSession(), Monday));
        Refused("This session was cancelled.", () => _agenda.Reopen(ACancelledSession(), Monday));
    }

    [Fact]
    public void Nothing_is_put_in_order_once_the_session_is_over() =>
        Refused("This session is over.", () => _agenda.AddBreak(ASession(), Tea.EndsAt));

    [Fact]
    public void People_suggest_until_it_is_set()
    {
        Suggest(ASession());
        _agenda.Set(ASession(), Monday);
        Refused("tell the people who run the session", () => Suggest(ASession()));
    }

    private void Suggest(Session session) => _agenda.Suggest(session, TakingPart(), "The bus.", NameShown.FirstName, Monday);
}
