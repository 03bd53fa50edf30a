using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Words;

namespace CoProduce.Data.Search;

/// <summary>What kind of thing was found.</summary>
public enum SearchEntryOf
{
    Contribution,
    Reply,
    Decision,
    Action,
    Project,
}

/// <summary>Words that can be searched for, with who may read them. Kept in step with what they come from, in the same
/// transaction.</summary>
public class SearchEntry
{
    public const int WordsMaxLength = 8000;
    public const int MarksMaxLength = 200;

    public long Id { get; set; }
    public SearchEntryOf Of { get; set; }
    public int ProjectId { get; set; }
    public StageKey Stage { get; set; }

    /// <summary>The number of the page to read it on: what was said, or the decision.</summary>
    public int Number { get; set; }

    public string Words { get; set; } = "";
    public ContributionKind? Kind { get; set; }
    public Side? Side { get; set; }
    public bool? IsAnswered { get; set; }
    public bool IsPrivate { get; set; }

    /// <summary>Whose words it is about. They may always read it.</summary>
    public int? AuthorId { get; set; }

    public DateTime At { get; set; }
    public long? ContributionId { get; set; }
    public int? DecisionId { get; set; }
    public int? ActionId { get; set; }

    /// <summary>The same facts as words, for an index that knows nothing else: readers first, then what it is. No word that
    /// somebody wrote looks like one of them.</summary>
    public string Marks { get; set; } = "";

    /// <summary>What the words are looked for as.</summary>
    public string Folded { get; set; } = "";

    /// <summary>The same one by one, where the database has no index of words that we use.</summary>
    public List<SearchWord> WordsOfIt { get; } = [];

    public static string Mark(string fact) => $"={fact.ToLowerInvariant()}";

    public SearchEntry Marked(bool wordByWord)
    {
        var words = FoldedWords.ToFind(Words);
        Folded = string.Join(' ', words);
        WordsOfIt.AddRange(wordByWord ? words.Select(word => new SearchWord { Word = word }) : []);
        string?[] marks =
        [
            IsPrivate ? $"x{ProjectId}" : $"r{ProjectId}",
            AuthorId is { } author ? $"a{author}" : null,
            $"of{Of}",
            $"stage{Stage}",
            Kind is { } kind ? $"kind{kind}" : null,
            Side is { } side ? $"side{side}" : null,
            IsAnswered is { } answered ? (answered ? "isanswered" : "iswaiting") : null,
        ];
        Marks = string.Join(' ', marks.OfType<string>().Select(Mark));
        return this;
    }
}
