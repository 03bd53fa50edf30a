using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests.Sessions;

public class AgendaTests
{
    private static readonly DateTime Six = new(2026, 3, 2, 18, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Before = Six.AddDays(-3);

    private readonly Session _session = new(
        1,
        1,
        new Session.Plan("Tea", "Talk.", SessionForm.InPerson, Six, Six.AddHours(2), "Hall", null, null)
    );
    private readonly SessionAgenda _agenda = new(1);

    [Fact]
    public void People_suggest_until_it_is_set_or_the_session_starts()
    {
        Suggest("The bus");
        Refused("Write what we should talk about", () => Suggest(" "));
        Refused("Say it there, or in the project", () => Suggest("Late", Six));
        _agenda.Set(_session, Before);
        Refused("The agenda is set", () => Suggest("Later"));
        _agenda.Reopen(_session, Before);
        Suggest("The form");
        _session.Cancel(Before);
        Refused("was cancelled", () => Suggest("Too late"));

        Assert.Equal(["The bus", "The form"], _agenda.InOrder().Select(i => i.What));
    }

    [Fact]
    public void An_empty_agenda_cannot_be_set_and_a_set_one_does_not_change()
    {
        Refused("Put something on the agenda first", () => _agenda.Set(_session, Before));
        Suggest("The bus");
        _agenda.Set(_session, Before);

        Refused("Open it again to change it", () => _agenda.AddBreak(_session, Before));
        Refused("Open it again to change it", () => _agenda.LeaveOut(_session, 0, "No time.", Before));
        Refused("stays as it is", () => _agenda.Reopen(_session, Six));
    }

    [Fact]
    public void It_can_be_set_in_the_room_but_not_once_the_session_is_over()
    {
        Suggest("The bus");
        Refused("is over", () => _agenda.Set(_session, Six.AddHours(2)));
        Refused("open already", () => _agenda.Reopen(_session, Before));
        _agenda.Set(_session, Six.AddMinutes(5));

        Assert.True(_agenda.IsSet);
    }

    [Fact]
    public void An_item_changes_places_with_its_neighbour_and_stays_at_the_ends()
    {
        var (bus, form, tea) = (Suggest("The bus"), Suggest("The form"), Suggest("Tea"));
        _agenda.Move(_session, tea.Id, true, Before);
        _agenda.Move(_session, tea.Id, true, Before);
        _agenda.Move(_session, tea.Id, true, Before);
        _agenda.Move(_session, form.Id, false, Before);
        Assert.Equal([tea, bus, form], _agenda.InOrder());

        _agenda.LeaveOut(_session, bus.Id, "No time.", Before);
        _agenda.Move(_session, form.Id, true, Before);
        _agenda.BringBack(_session, bus.Id, Before);

        Assert.Equal([form, tea, bus], _agenda.InOrder());
        Refused("on the agenda already", () => _agenda.BringBack(_session, bus.Id, Before));
        Refused("not on the agenda any more", () => _agenda.Move(_session, 999, true, Before));
    }

    [Fact]
    public void What_is_left_out_has_a_reason()
    {
        var bus = Suggest("The bus");
        Refused("Say why", () => _agenda.LeaveOut(_session, bus.Id, " ", Before));
        _agenda.LeaveOut(_session, bus.Id, "It is for the council.", Before);

        Assert.Empty(_agenda.InOrder());
        Assert.Equal("It is for the council.", bus.LeftOutBecause);
    }

    [Fact]
    public void Only_the_person_who_raised_an_item_takes_it_back()
    {
        var bus = Suggest("The bus");
        Refused("Only the person who raised it", () => _agenda.TakeBack(_session, bus.Id, 99, Before));
        _agenda.TakeBack(_session, bus.Id, 7, Before);
        Assert.Empty(_agenda.Items);
    }

    [Fact]
    public void A_break_comes_and_goes_without_a_reason_but_nothing_that_somebody_raised()
    {
        var (bus, pause) = (Suggest("The bus"), _agenda.AddBreak(_session, Before));
        Number(pause, 2);
        Assert.Equal(10, pause.Minutes);
        Refused("Leave it out and say why", () => _agenda.RemoveBreak(_session, bus.Id, Before));
        _agenda.RemoveBreak(_session, pause.Id, Before);
        Assert.Equal([bus], _agenda.Items);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(241)]
    public void An_item_takes_some_minutes_or_nobody_knows_yet(int minutes)
    {
        var bus = Suggest("The bus");
        _agenda.GiveMinutes(_session, bus.Id, 30, Before);
        Refused("Use 1 to 240 minutes", () => _agenda.GiveMinutes(_session, bus.Id, minutes, Before));
        Assert.Equal(30, bus.Minutes);
        _agenda.GiveMinutes(_session, bus.Id, null, Before);
        Assert.Null(bus.Minutes);
    }

    [Fact]
    public void An_agenda_holds_thirty_items()
    {
        for (var i = 0; i < SessionAgenda.MostItems; i++)
        {
            Suggest($"Item {i}");
        }

        Refused("30 items already", () => Suggest("One more"));
    }

    [Theory]
    [InlineData(0, 0, "Nobody has raised anything yet.", false)]
    [InlineData(1, 1, "Families raised the only item.", false)]
    [InlineData(0, 1, "People who work in services raised the only item.", false)]
    [InlineData(0, 4, "Families raised none of the 4 items.", true)]
    [InlineData(3, 5, "Families raised 3 of the 5 items.", false)]
    [InlineData(3, 11, "Families raised 3 of the 11 items.", true)]
    [InlineData(3, 10, "Families raised 3 of the 10 items.", false)]
    [InlineData(2, 2, "Families raised all 2 items.", false)]
    public void It_says_how_much_families_raised(int families, int items, string words, bool isNudged)
    {
        var balance = new AgendaBalance(families, items, 0, 120);
        Assert.Equal(words, balance.Raised);
        Assert.Equal(isNudged, balance.Nudge is not null);
    }

    [Fact]
    public void It_warns_when_the_items_do_not_fit_into_the_session()
    {
        Assert.Null(new AgendaBalance(1, 2, 120, 120).Warning);
        Assert.Contains("10 minutes too long", new AgendaBalance(1, 2, 130, 120).Warning, StringComparison.Ordinal);
        Assert.Equal("The items take 130 of 120 minutes.", new AgendaBalance(1, 2, 130, 120).Time);
    }

    [Fact]
    public void A_session_goes_through_its_agenda_forwards_and_back_and_a_tap_from_an_old_page_changes_nothing()
    {
        var (bus, form) = (Suggest("The bus"), Suggest("The form"));
        Refused("Set the agenda first", () => _agenda.Step(true, null, Six));
        _agenda.Set(_session, Before);
        _agenda.Step(false, null, Six);
        Assert.Null(_agenda.AtSince);

        _agenda.Step(true, null, Six);
        Assert.Equal((bus.Id, Six), (_agenda.AtItemId, _agenda.AtSince));
        _agenda.Step(true, null, Six.AddMinutes(1));
        Assert.Equal(bus.Id, _agenda.AtItemId);
        _agenda.Step(true, bus.Id, Six.AddMinutes(1));
        _agenda.Step(true, form.Id, Six.AddMinutes(2));
        Assert.Equal((null, Six.AddMinutes(2)), (_agenda.AtItemId, _agenda.AtSince));
        _agenda.Step(true, null, Six.AddMinutes(3));
        _agenda.Step(false, null, Six.AddMinutes(4));
        Assert.Equal((form.Id, Six.AddMinutes(4)), (_agenda.AtItemId, _agenda.AtSince));
        _agenda.Step(false, form.Id, Six);
        _agenda.Step(false, bus.Id, Six);
        Assert.Equal((null, null), (_agenda.AtItemId, _agenda.AtSince));
    }

    [Theory]
    [InlineData(10, 0, "About 10 minutes left.")]
    [InlineData(10, 241, "About 6 minutes left.")]
    [InlineData(10, 541, "About a minute left.")]
    [InlineData(10, 600, "Take the time you need.")]
    [InlineData(10, 6000, "Take the time you need.")]
    [InlineData(null, 60, "Take the time you need.")]
    public void The_clock_hurries_nobody(int? minutes, int seconds, string words) =>
        Assert.Equal(words, GentleClock.Words(minutes, Six, Six.AddSeconds(seconds)));

    /// <summary>Raised by the person at seat 7, as the database would number it.</summary>
    private AgendaItem Suggest(string what, DateTime? at = null)
    {
        var who = new Participant(1, new Person("Beth R", Hat.ParentCarer, Before), Hat.ParentCarer, Before);
        typeof(Participant).GetProperty(nameof(Participant.Id))!.SetValue(who, 7);
        var item = _agenda.Suggest(_session, who, what, NameShown.FirstName, at ?? Before);
        Number(item, _agenda.Items.Count);
        return item;
    }

    private static void Number(AgendaItem item, int id) => typeof(AgendaItem).GetProperty(nameof(AgendaItem.Id))!.SetValue(item, id);
}
