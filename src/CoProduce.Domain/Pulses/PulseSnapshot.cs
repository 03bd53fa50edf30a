using CoProduce.Domain.Health;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Pulses;

/// <summary>What a closed pulse may show: each group by itself, when at least five of it answered. How many answered is never shown, as
/// with every figure about people: with the share it would count out those who were not glad.</summary>
public record PulseSnapshot(GroupFelt? Families, GroupFelt? Professionals)
{
    public static PulseSnapshot Of(IReadOnlyCollection<PulseAnswer> answers) =>
        new(GroupFelt.Of(answers, Side.LivedExperience), GroupFelt.Of(answers, Side.Professionals));
}

/// <summary>How it felt to one group: for each question the share of people who chose 4 or 5, and what they wrote.</summary>
public record GroupFelt(Number Listened, Number Informed, Number Difference, Number Safe, Number Overall, IReadOnlyList<string> Words)
{
    private const double Good = 4;

    internal static GroupFelt? Of(IReadOnlyCollection<PulseAnswer> everyone, Side side) =>
        everyone.Where(a => a.Side == side).ToList() is { Count: >= SmallNumbers.FewestInside } answers ? Of(answers) : null;

    private static GroupFelt Of(List<PulseAnswer> answers) =>
        new(
            Share(answers, f => f.Listened),
            Share(answers, f => f.Informed),
            Share(answers, f => f.Difference),
            Share(answers, f => f.Safe),
            Share(answers, f => (f.Listened + f.Informed + f.Difference + f.Safe) / 4.0),
            [.. answers.OrderBy(a => a.CodeHash, StringComparer.Ordinal).Select(a => a.Words).OfType<string>()]
        );

    private static Number Share(List<PulseAnswer> answers, Func<Felt, double> score) =>
        Number.OfPeople(new Share(answers.Count(a => score(a.Felt) >= Good), answers.Count), Reader.Inside);
}
