using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Sessions;

/// <summary>What a session will talk about. Everyone in the project suggests items until it is set; those who run the project put them in
/// order.</summary>
public class SessionAgenda
{
    public const int MostItems = 30;

    private const string Cancelled = "This session was cancelled.";
    private readonly List<AgendaItem> _items = [];

    private SessionAgenda() { }

    public SessionAgenda(int sessionId) => SessionId = sessionId;

    public int Id { get; private set; }
    public int SessionId { get; private set; }

    /// <summary>Since when everybody can rely on it. Null while people suggest items.</summary>
    public DateTime? SetAt { get; private set; }

    /// <summary>What people talk about now, once <see cref="AtSince"/> is there. None then: they are through.</summary>
    public int? AtItemId { get; private set; }

    public DateTime? AtSince { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<AgendaItem> Items => _items;
    public bool IsSet => SetAt is not null;

    /// <summary>What will be talked about, in order.</summary>
    public IEnumerable<AgendaItem> InOrder() => _items.Where(i => i.LeftOutBecause is null).OrderBy(i => i.Place);

    public static string? WhyNoSuggestion(bool isSet, DateTime startsAt, DateTime? cancelledAt, DateTime now) =>
        cancelledAt is not null ? Cancelled
        : now >= startsAt ? "This session has started. Say it there, or in the project."
        : isSet ? "The agenda is set. If something is missing, tell the people who run the session."
        : null;

    public static string? WhyNoChange(bool isSet, DateTime endsAt, DateTime? cancelledAt, DateTime now) =>
        cancelledAt is not null ? Cancelled
        : now >= endsAt ? "This session is over."
        : isSet ? "The agenda is set. Open it again to change it."
        : null;

    public static string? WhyNotReopen(bool isSet, DateTime startsAt, DateTime? cancelledAt, DateTime now) =>
        cancelledAt is not null ? Cancelled
        : !isSet ? "The agenda is open already."
        : now >= startsAt ? "This session has started, so its agenda stays as it is."
        : null;

    public AgendaItem Suggest(Session session, Participant by, string what, NameShown shownAs, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoSuggestion(IsSet, session.StartsAt, session.CancelledAt, now));
        return Add(AgendaItem.RaisedBy(by.Id, what, shownAs, now, NextPlace));
    }

    /// <summary>Whoever raised an item can take it back until the agenda is set.</summary>
    public void TakeBack(Session session, int itemId, int participantId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoSuggestion(IsSet, session.StartsAt, session.CancelledAt, now));
        var item = Item(itemId);
        RuleBrokenException.ThrowIf(item.ParticipantId != participantId ? "Only the person who raised it can take it back." : null);
        Version++;
        _items.Remove(item);
    }

    public AgendaItem AddBreak(Session session, DateTime now)
    {
        Guard(session, now);
        return Add(AgendaItem.Break(now, NextPlace));
    }

    public void RemoveBreak(Session session, int itemId, DateTime now)
    {
        Guard(session, now);
        var item = Item(itemId);
        RuleBrokenException.ThrowIf(!item.IsBreak ? "Somebody raised this. Leave it out and say why." : null);
        Version++;
        _items.Remove(item);
    }

    /// <summary>Changes places with the one before or after it, as things stand now. At the end of the list it stays where it is.</summary>
    public void Move(Session session, int itemId, bool up, DateTime now)
    {
        Guard(session, now);
        var item = Item(itemId);
        Version++;
        var order = InOrder().ToList();
        var to = order.IndexOf(item) + (up ? -1 : 1);
        if (order.Contains(item) && to >= 0 && to < order.Count)
        {
            item.ChangePlaces(order[to]);
        }
    }

    public void GiveMinutes(Session session, int itemId, int? minutes, DateTime now)
    {
        Guard(session, now);
        Version++;
        Item(itemId).GiveMinutes(minutes);
    }

    public AgendaItem LeaveOut(Session session, int itemId, string because, DateTime now)
    {
        Guard(session, now);
        Version++;
        return Item(itemId).LeaveOut(because);
    }

    /// <summary>It comes last, and can be moved up.</summary>
    public void BringBack(Session session, int itemId, DateTime now)
    {
        Guard(session, now);
        Version++;
        Item(itemId).BringBack(NextPlace);
    }

    public void Set(Session session, DateTime now)
    {
        Guard(session, now);
        RuleBrokenException.ThrowIf(!InOrder().Any() ? "Put something on the agenda first." : null);
        Version++;
        SetAt = now;
    }

    public void Reopen(Session session, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotReopen(IsSet, session.StartsAt, session.CancelledAt, now));
        Version++;
        (SetAt, AtItemId, AtSince) = (null, null, null);
    }

    /// <summary>Goes on to the next item, or back to the one before. Whoever taps in the same moment as somebody else, from where that one
    /// was, changes nothing.</summary>
    public void Step(bool forward, int? from, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotWalk(IsSet));
        if (from != AtItemId || (from is null && forward == AtSince.HasValue))
        {
            return;
        }

        Version++;
        var order = InOrder().ToList();
        var at =
            AtItemId is { } id ? order.FindIndex(i => i.Id == id)
            : forward ? -1
            : order.Count;
        var to = at + (forward ? 1 : -1);
        AtItemId = to >= 0 && to < order.Count ? order[to].Id : null;
        AtSince = to < 0 ? null : now;
    }

    public static string? WhyNotWalk(bool isSet) => isSet ? null : "Set the agenda first.";

    private int NextPlace => _items.Select(i => i.Place).DefaultIfEmpty().Max() + 1;

    private void Guard(Session session, DateTime now) =>
        RuleBrokenException.ThrowIf(WhyNoChange(IsSet, session.EndsAt, session.CancelledAt, now));

    private AgendaItem Add(AgendaItem item)
    {
        RuleBrokenException.ThrowIf(
            _items.Count >= MostItems ? $"There are {MostItems} items already. Talk to the people who run the session." : null
        );
        Version++;
        _items.Add(item);
        return item;
    }

    private AgendaItem Item(int id) => _items.Find(i => i.Id == id) ?? throw new RuleBrokenException("This is not on the agenda any more.");
}
