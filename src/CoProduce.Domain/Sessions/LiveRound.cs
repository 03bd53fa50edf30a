namespace CoProduce.Domain.Sessions;

/// <summary>What everybody in a session is asked to do with a tap.</summary>
public enum LiveRoundKind
{
    Dots,
    HowAreWe,
}

/// <summary>A short round in a session: everybody puts dots on what matters most, or says how it goes for them. What came of it shows when
/// the round ends.</summary>
public class LiveRound
{
    public const int MostDots = 5;

    private LiveRound() { }

    internal LiveRound(LiveRoom room, LiveRoundKind kind, int dots, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            kind is LiveRoundKind.Dots && dots is < 1 or > MostDots ? $"Give each person 1 to {MostDots} dots." : null,
            nameof(dots)
        );
        RoomId = room.Id;
        Kind = kind;
        Dots = dots;
        StartedAt = now;
    }

    public int Id { get; private set; }
    public int RoomId { get; private set; }
    public LiveRoundKind Kind { get; private set; }

    /// <summary>How many dots each person has.</summary>
    public int Dots { get; private set; }

    public DateTime StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public void End(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoAnswer(Kind));
        Version++;
        EndedAt = now;
    }

    /// <summary>Puts one of a person's dots. Each of them is numbered, so that nobody has one more than the others.</summary>
    public Dot Put(long contributionId, int participantId, IReadOnlyCollection<int> used, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoAnswer(LiveRoundKind.Dots));
        var free = Enumerable.Range(1, Dots).Except(used).FirstOrDefault();
        RuleBrokenException.ThrowIf(free == 0 ? "You have put all your dots. Take one away first." : null);
        return new Dot(Id, participantId, contributionId, free, now);
    }

    public HowItGoes Answer(int participantId, HowItGoes.Answers answers, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoAnswer(LiveRoundKind.HowAreWe));
        return new HowItGoes(Id, participantId, answers, now);
    }

    /// <summary>Why nobody can answer this now, or null when they can.</summary>
    public string? WhyNoAnswer(LiveRoundKind kind) =>
        EndedAt is not null ? "This round has ended."
        : kind != Kind ? "That is not what we are asking now."
        : null;
}

/// <summary>One of a person's dots, on something said in the session.</summary>
public class Dot
{
    private Dot() { }

    internal Dot(int roundId, int participantId, long contributionId, int place, DateTime now)
    {
        RoundId = roundId;
        ParticipantId = participantId;
        ContributionId = contributionId;
        Place = place;
        At = now;
    }

    public int Id { get; private set; }
    public int RoundId { get; private set; }
    public int ParticipantId { get; private set; }
    public long ContributionId { get; private set; }

    /// <summary>The first, second or third of this person's dots. Each is there once.</summary>
    public int Place { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>How a session goes for one person. Others see only what many said.</summary>
public class HowItGoes
{
    private HowItGoes() { }

    internal HowItGoes(int roundId, int participantId, Answers answers, DateTime now)
    {
        RoundId = roundId;
        ParticipantId = participantId;
        Apply(answers, now);
    }

    /// <summary>What somebody tapped.</summary>
    public record Answers(bool PaceIsRight, bool IsClear, bool IsHeard);

    public int Id { get; private set; }
    public int RoundId { get; private set; }
    public int ParticipantId { get; private set; }
    public bool PaceIsRight { get; private set; }
    public bool IsClear { get; private set; }
    public bool IsHeard { get; private set; }
    public DateTime At { get; private set; }

    public void Change(LiveRound round, Answers answers, DateTime now)
    {
        RuleBrokenException.ThrowIf(round.WhyNoAnswer(LiveRoundKind.HowAreWe));
        Apply(answers, now);
    }

    private void Apply(Answers answers, DateTime now)
    {
        (PaceIsRight, IsClear, IsHeard) = (answers.PaceIsRight, answers.IsClear, answers.IsHeard);
        At = now;
    }
}

/// <summary>How a session goes for everybody, in words that tell nothing of anyone.</summary>
public record HowWeAre(int Answers, int PaceIsRight, int IsClear, int IsHeard)
{
    public IReadOnlyList<string> Words =>
        Answers < SmallNumbers.FewestInside
            ? ["Fewer than five people answered, so it is not shown. Ask in the room how it goes."]
            : [$"The pace is right for {Share(PaceIsRight)}.", $"It is clear to {Share(IsClear)}.", $"Feeling heard: {Share(IsHeard)}."];

    private string Share(int part) => $"{SmallNumbers.Share(part, Answers)!.Words} of us";
}
