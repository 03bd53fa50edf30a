namespace CoProduce.Domain.Tests;

/// <summary>Every sentence that refuses something is quoted where a test sees it refused, in the folder of the same name.</summary>
public class RefusalTests
{
    [Fact]
    public void Each_sentence_that_refuses_is_quoted_by_a_test()
    {
        var sentences = Sentence.Of(typeof(RuleBrokenException).Assembly);
        var quotes = Quote.Of(typeof(RefusalTests).Assembly);
        var quoted = quotes.Select(q => q.Only(sentences)).OfType<SentenceInFolder>().CountBy(s => s).ToDictionary();

        var missing = (
            from same in sentences.GroupBy(s => new SentenceInFolder(s.Folder, s.Words))
            let times = quoted.GetValueOrDefault(same.Key)
            where times < same.Count()
            from sentence in same
            select $"{sentence.Folder}/{sentence.Place} (quoted {times} of {same.Count()} times): {sentence.Words}"
        )
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.InRange(sentences.Count, 300, 1000);
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Sentences_are_found_however_they_are_written()
    {
        var found = Sentence.Of(typeof(Rules).Assembly).Where(s => s.Place.StartsWith(nameof(Rules), StringComparison.Ordinal));

        Assert.Equal(
            ["Nobody is here.", "One is too few.", "Say … or more.", "Write it.", "… is too many, … at most."],
            found.Select(s => s.Words).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_sentence_that_is_only_listed_is_not_quoted()
    {
        string[] listed = ["One is too few.", "Write it."];

        Assert.All(listed, words => Assert.DoesNotContain(Quote.Of(typeof(RefusalTests).Assembly), q => q.Words == words));
    }

    /// <summary>Refuses in every way in which the domain does.</summary>
    private static class Rules
    {
        public static string? WhyNotHere(bool isAnybody) => isAnybody ? null : "Nobody is here.";

        public static string Keep(string? words, int people, int most)
        {
            RuleBrokenException.ThrowIf(Count(people, most) ?? (words == "None" ? $"Say {most} or more." : null));
            return words ?? throw new RuleBrokenException("Write it.");
        }

        private static string? Count(int people, int most) =>
            people switch
            {
                1 => "One is too few.",
                _ when people > most => $"{people} is too many, {most} at most.",
                _ => null,
            };
    }
}
