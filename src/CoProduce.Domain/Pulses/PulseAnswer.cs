using System.Security.Cryptography;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Pulses;

/// <summary>How it felt to one person, from 1 to 5, and what they would change in their own words.</summary>
public record Felt(int Listened, int Informed, int Difference, int Safe, string? Words)
{
    public const int Least = 1;
    public const int Most = 5;

    public string? WhyNot() =>
        new[] { Listened, Informed, Difference, Safe }.All(n => n is >= Least and <= Most)
            ? null
            : "Choose a number from 1 to 5 for each question.";
}

/// <summary>One answer to a pulse. It holds a group and a secret that only its author knows: no person, no time, and no order.</summary>
public class PulseAnswer
{
    public const int WordsMaxLength = 1000;

    private PulseAnswer() { }

    public PulseAnswer(Pulse pulse, Side side, Felt felt, string codeHash, DateTime now)
    {
        // A key drawn at random: rows that are counted up would tell who answered before whom.
        Id = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;
        PulseId = pulse.Id;
        Side = side;
        CodeHash = codeHash;
        Say(pulse, felt, now);
    }

    public long Id { get; private set; }
    public int PulseId { get; private set; }
    public Side Side { get; private set; }
    public int Listened { get; private set; }
    public int Informed { get; private set; }
    public int Difference { get; private set; }
    public int Safe { get; private set; }
    public string? Words { get; private set; }

    /// <summary>A hash of the code that its author holds. Whoever knows the code may change the answer; nobody can read it back.</summary>
    public string CodeHash { get; private set; } = "";

    public Felt Felt => new(Listened, Informed, Difference, Safe, Words);

    public void Say(Pulse pulse, Felt felt, DateTime now)
    {
        RuleBrokenException.ThrowIf(pulse.WhyNotAnswer(now) ?? felt.WhyNot());
        (Listened, Informed, Difference, Safe) = (felt.Listened, felt.Informed, felt.Difference, felt.Safe);
        Words = felt.Words.TidyOrNull();
    }
}
