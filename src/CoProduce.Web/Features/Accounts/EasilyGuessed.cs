using System.Globalization;
using System.Text.RegularExpressions;
using CoProduce.Domain.Words;

namespace CoProduce.Web.Features.Accounts;

/// <summary>What makes a password easy to guess, in whichever letters it is written: what others know, one sign over and over, and what
/// many people use, with figures counted behind it.</summary>
public static partial class EasilyGuessed
{
    private const int LongName = 6;
    private const int ShortestWord = 4;
    private static readonly int[] Steps = [0, 1, 9];
    private const string Counted = "1234567890";

    /// <summary>What many people use, and is too short to be on the list of whole passwords.</summary>
    private static readonly HashSet<string> Short =
    [
        .. (
            "password passwort passw pass qwerty qwertz azerty asdf asdfgh zxcvbn letmein welcome hello login admin "
            + "administrator user guest iloveyou loveyou love lovely football baseball cricket rugby liverpool arsenal "
            + "chelsea everton rangers celtic united monkey dragon sunshine princess master superman batman spiderman pokemon "
            + "starwars shadow michael charlie jordan thomas daniel jessica ashley freedom whatever secret computer internet "
            + "samsung google facebook summer winter spring autumn flower butterfly chocolate cookie cheese banana orange "
            + "purple silver london england scotland wales family mummy daddy babygirl test testing changeme temp default "
            + "access magic trustno killer hunter tigger buster ginger pepper"
        )
            .Split(' ')
            .Select(Alike),
    ];

    /// <summary>A long name counts wherever it stands; a short one, like Ann or Lee, only as a word: it is in many others.</summary>
    public static bool Holds(string password, string known) =>
        Alike(known) is var name
        && name.Length > 2
        && (
            name.Length >= LongName
                ? Alike(password).Contains(name, StringComparison.Ordinal)
                : NotInWords().Split(password).Concat(NotInMixedWords().Split(password)).Any(word => Alike(word) == name)
        );

    public static bool Is(string password) => IsOneSign(password) || CommonPasswords.Has(password) || IsCommonAndCounted(password);

    /// <summary>The same for all ways to write it: without accents and what stands between, and with letters for figures.</summary>
    private static string Alike(string words) =>
        string.Concat(
            FoldedWords
                .AsOne(words.Replace('@', 'a').Replace('$', 's').Replace('€', 'e').Replace('!', 'i').Replace('|', 'i'))
                .Select(letter =>
                    letter switch
                    {
                        '0' => 'o',
                        '1' or 'l' => 'i',
                        '3' => 'e',
                        '4' => 'a',
                        '5' => 's',
                        '7' => 't',
                        '8' => 'b',
                        _ => letter,
                    }
                )
        );

    private static bool IsOneSign(string password)
    {
        var signs = StringInfo.GetTextElementEnumerator(password.ToUpperInvariant());
        var seen = new HashSet<string>();
        while (signs.MoveNext())
        {
            seen.Add(signs.GetTextElement());
        }

        return seen.Count(sign => !string.IsNullOrWhiteSpace(sign)) <= 1;
    }

    private static bool IsCommonAndCounted(string password) =>
        CountedBehind().Match(password) is { Success: true } found
        && IsCounted(found.Groups["count"].Value)
        && found.Groups["word"].Value is var word
        && (
            word.Count(char.IsLetter) < ShortestWord
            || Short.Contains(Alike(word))
            || CommonPasswords.Has(word)
            || Enumerable.Range(1, Counted.Length).Any(figures => CommonPasswords.Has(word + Counted[..figures]))
        );

    /// <summary>Each figure is one more than the one before, or one less, or all are the same.</summary>
    private static bool IsCounted(string figures) =>
        Steps.Any(step => figures.Zip(figures.Skip(1)).All(two => (two.First - '0' + step) % 10 == two.Second - '0'));

    [GeneratedRegex(@"[^\p{L}\p{M}]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInWords();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}@$€!|]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotInMixedWords();

    [GeneratedRegex(@"^(?<word>.*?)[\W_]*(?<count>[0-9]{3,})[\W_]*$", RegexOptions.Singleline, 1000)]
    private static partial Regex CountedBehind();
}
