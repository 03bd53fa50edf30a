namespace CoProduce.Domain.Sessions;

/// <summary>
/// Who has a place in a session, and who is next. Nobody is overbooked, nobody overtakes those who wait, and whoever does not take part
/// now holds no place.
/// </summary>
public static class WaitingList
{
    /// <summary>
    /// Somebody who said "I'll come", and how many come along with them. They have a place when they wait since no moment.
    /// </summary>
    public record Asking(int PersonId, int Companions, DateTime? WaitingSince, bool TakesPart)
    {
        public int People => 1 + Companions;
        public bool HasPlace => TakesPart && WaitingSince is null;
    }

    /// <summary>Who is in after this, who of them has just got in, who lost a place, and who waits, the next one first.</summary>
    public record Places(IReadOnlyList<int> In, IReadOnlyList<int> GotIn, IReadOnlyList<int> LostIt, IReadOnlyList<int> Queue)
    {
        /// <summary>How many more could come. Null when there is room for everyone.</summary>
        public int? Free { get; init; }

        /// <summary>Whether one more can come along with somebody who has a place: there is room, and nobody waits for it.</summary>
        public bool HasRoomForOneMore => Free is null || (Free > 0 && Queue.Count == 0);
    }

    /// <summary>
    /// Those who asked come in the order of their answers. Whoever has a place keeps it, also when there are fewer places than before.
    /// </summary>
    public static Places Of(int? seats, IReadOnlyList<Asking> asking)
    {
        var placed = asking.Where(a => a.HasPlace).ToList();
        var waiting = asking.Where(a => a is { TakesPart: true, HasPlace: false }).OrderBy(a => a.WaitingSince).ToList();
        var free = seats - placed.Sum(a => a.People);
        var gotIn = new List<Asking>();
        foreach (var next in waiting.Where(a => seats is null || a.People <= seats))
        {
            if (free < next.People)
            {
                break;
            }

            free -= next.People;
            gotIn.Add(next);
        }

        return new(
            Ids([.. placed, .. gotIn]),
            Ids(gotIn),
            Ids(asking.Where(a => a is { TakesPart: false, WaitingSince: null })),
            Ids(waiting.Except(gotIn))
        )
        {
            Free = free is < 0 ? 0 : free,
        };
    }

    private static IReadOnlyList<int> Ids(IEnumerable<Asking> asking) => [.. asking.Select(a => a.PersonId)];
}
