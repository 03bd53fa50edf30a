using CoProduce.Domain.Health;
using CoProduce.Tests;

namespace CoProduce.Domain.Tests.Health;

/// <summary>Random histories of a project, a snapshot each month: what anybody reads in one, and in two that follow each other.</summary>
public class SnapshotHistoryTests
{
    private static readonly int Histories = Sweep.Many(400, sample: 60);
    private const int Months = 10;
    private const int MostPeople = 300;
    private static readonly Dictionary<(Number, Reader), int> Known = [];
    private static readonly Indicator[] AboutPeople = [Indicator.Staying, Indicator.HowItFelt, Indicator.TakingPart];
    private static readonly Reader[] Readers = [Reader.Inside, Reader.Public];

    [Fact]
    public void No_count_of_a_few_people_can_be_worked_out_from_a_snapshot() => Assert.All(Moments().SelectMany(m => m.Shown()), s =>
        {
            Assert.True(s.Number.Counts is null && s.Figure.Headline.Whole >= s.Reader.Fewest(), s.What);
            Assert.True(s.Number.PerCent is null || Alike(s.Number, s.Reader) > 1, s.What);
        });

    [Fact]
    public void No_count_of_a_few_people_can_be_had_by_taking_one_snapshot_from_the_next()
    {
        var compared = 0;
        foreach (var (before, after) in Moments().Where(m => m.Before is not null).Select(m => (m.Before!, m)))
        {
            foreach (var (old, next) in before.Shown().Join(after.Shown(), s => s.Key, s => s.Key, (old, next) => (old, next)))
            {
                compared++;
                Assert.True(IsFar(old.People.Whole, next.People.Whole, next.Reader), next.What);
                Assert.True(
                    old.IsAskedAnew || old.People.Whole != next.People.Whole || IsFar(old.People.Part, next.People.Part, next.Reader),
                    next.What
                );
            }
        }

        Assert.True(compared > 1000, $"{compared} compared");
    }

    [Fact]
    public void No_snapshot_is_better_than_the_live_figures_of_its_day() => Assert.All(Moments(), m =>
        {
            foreach (var reader in Readers)
            {
                var kept = m.Snapshot.ToReading(reader);
                Assert.True(kept.Rung <= m.Live.Rung, $"{kept.Rung} of {m.Live.Rung}");
                Assert.All(kept.Figures.Zip(m.Live.Figures), f =>
                    Assert.True(ShownFigure.For(f.First, reader).Light <= f.Second.Light, $"{f.First} of {f.Second}")
                );
            }
        });

    [Fact]
    public void What_reveals_nobody_is_always_of_the_day_and_an_older_number_says_its_own_day() => Assert.All(Moments(), m =>
        {
            foreach (var (kept, live) in m.Snapshot.ToReading(Reader.Public).Figures.Zip(m.Live.Figures))
            {
                Assert.Equal((live.Days, live.WithoutPeople), (kept.Days, kept.WithoutPeople));
                Assert.True(kept.Indicator.IsAboutPeople() || kept == live, $"{kept} of {live}");
                Assert.True(kept.AsOf is null || kept.AsOf < m.Snapshot.TakenAt, $"{kept}");
                Assert.True(kept.AsOf is not null || kept == live, $"{kept} of {live}");
            }
        });

    /// <summary>What the public does not see differs, what it sees does not: then nothing on the page differs.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    public void The_page_for_everyone_is_the_same_whatever_a_few_people_felt(int good)
    {
        var records = Models.Genuine with { Pulse = new(9, new(good, 8), Share.Nothing) };
        var seen = Taken(records, null, Given.Monday).ToReading(Reader.Public);
        var other = Taken(Models.Genuine, null, Given.Monday).ToReading(Reader.Public);

        Assert.Equal(other.Rung, seen.Rung);
        Assert.Equal(other.Highest, seen.Highest);
        Assert.Equal(other.StepsLeft, seen.StepsLeft);
        Assert.Equal(LadderClaim.OverClaiming(Rung.DecidingTogether, other), LadderClaim.OverClaiming(Rung.DecidingTogether, seen));
        Assert.DoesNotContain(seen.StepsLeft, s => s.Sign is Indicator.HowItFelt);
    }

    private static bool IsFar(int was, int becomes, Reader reader) => was == becomes || Math.Abs(was - becomes) >= reader.Fewest();

    /// <summary>From how many groups of people the same number could come.</summary>
    private static int Alike(Number number, Reader reader) =>
        Known.TryGetValue((number, reader), out var alike) ? alike : Known[(number, reader)] = Found(number, reader);

    private static int Found(Number number, Reader reader) =>
        Enumerable
            .Range(reader.Fewest(), MostPeople)
            .SelectMany(whole => Enumerable.Range(1, whole - 1).Select(part => new Share(part, whole)))
            .Where(share => Number.OfPeople(share, reader) == number)
            .Take(2)
            .Count();

    private static IEnumerable<Moment> Moments()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var (chance, records, last) = (new Random(seed), Start(new Random(seed)), (Moment?)null);
            for (var month = 0; month < Months; month++)
            {
                var at = Given.Monday.AddMonths(month);
                last = new Moment(Taken(records, last?.Snapshot, at), LiveOf(records), last);
                yield return last;
                records = Next(records, chance);
            }
        }
    }

    private static ProjectRecords Start(Random chance) =>
        Models.Genuine with
        {
            Pulse = Pulse(chance),
            AccessMet = Some(chance, 25),
            PaidInTime = Some(chance, 25),
            Families = chance.Next(2, 20),
            Stages = Stages(chance),
        };

    /// <summary>Needs and payments become more, one after the other. Pulses are answered anew. Families come and go.</summary>
    private static ProjectRecords Next(ProjectRecords records, Random chance) =>
        records with
        {
            Pulse = chance.Next(3) == 0 ? Pulse(chance) : records.Pulse,
            AccessMet = More(records.AccessMet, chance),
            PaidInTime = More(records.PaidInTime, chance),
            LongestSilence = chance.Next(70),
            Replies = Some(chance, 20),
            Choices = Models.Choices(chance.Next(6), chance.Next(3)),
            Families = chance.Next(2, 20),
            Stages = chance.Next(2) == 0 ? Stages(chance) : records.Stages,
        };

    private static IReadOnlyList<StageRecords> Stages(Random chance) =>
        [
            .. Models.Genuine.Stages.Select(s =>
                Models.Stage(s.Key, chance.Next(3, 14)) with
                {
                    ActiveFamilies = Enumerable.Range(1, 16).Where(_ => chance.Next(4) > 0).ToHashSet(),
                }
            ),
        ];

    private static PulseRecords Pulse(Random chance)
    {
        var families = Some(chance, 16);
        return new(families.Whole + chance.Next(8), families, Some(chance, 14));
    }

    private static Share Some(Random chance, int most)
    {
        var whole = chance.Next(most);
        return new(chance.Next(3) == 0 ? whole : chance.Next(whole + 1), whole);
    }

    private static Share More(Share share, Random chance)
    {
        var (good, bad) = (chance.Next(8), chance.Next(4));
        return new(share.Part + good, share.Whole + good + bad);
    }

    private static Reading LiveOf(ProjectRecords records)
    {
        var figures = records.Figures();
        return new(LadderFacts.Of(records, figures), figures, 1, false);
    }

    private static HealthSnapshot Taken(ProjectRecords records, HealthSnapshot? before, DateTime at) =>
        new(1, $"{at:yyyy-MM}", null, LiveOf(records), before, at);

    /// <summary>One month: what was so, and what is shown of it.</summary>
    private sealed record Moment(HealthSnapshot Snapshot, Reading Live, Moment? Before)
    {
        public IEnumerable<Seen> Shown() =>
            from reader in Readers
            from figure in Snapshot.ToReading(reader).Figures
            where AboutPeople.Contains(figure.Indicator)
            let shown = ShownFigure.For(figure, reader)
            where shown.Number != Number.None
            select new Seen(figure, reader, shown.Number, figure.SecondDecides);
    }

    /// <summary>A number somebody reads, and how many people are in it.</summary>
    private sealed record Seen(Figure Figure, Reader Reader, Number Number, bool OfTheSecond)
    {
        public (Indicator, Reader, bool) Key => (Figure.Indicator, Reader, OfTheSecond);

        public Share People => Figure.Headline;

        /// <summary>What some people said in one pulse cannot be taken from what some said in the next.</summary>
        public bool IsAskedAnew => Figure.Indicator is Indicator.HowItFelt;

        public string What => $"{Reader}: {Figure}";
    }
}
