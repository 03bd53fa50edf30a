using System.Reflection;
using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests;

/// <summary>Part of a sentence, quoted where a test sees the refusal. A list of sentences is no quote: only what stands in the call
/// is.</summary>
internal sealed partial record Quote(string Folder, string Words)
{
    public static IEnumerable<Quote> Of(Assembly tests) =>
        from method in Sentence.MethodsOf(tests)
        where TestOf(method) is { } test && !test.GetCustomAttributes<FactAttribute>().Any(f => f.Skip is not null)
        from text in new TextFlow(method)
            .Calls.Where(c => c.Called.DeclaringType == typeof(Refusals))
            .SelectMany(c => Texts(method, c.Texts[0]))
        select new Quote(Sentence.FolderOf(method.DeclaringType!), text);

    /// <summary>The one sentence that can be meant, or null when it could be another as well, or is one word.</summary>
    public SentenceInFolder? Only(IEnumerable<Sentence> sentences)
    {
        var meant = sentences
            .Where(s => s.Folder == Folder && Plain(s.Words).Contains(Plain(Words), StringComparison.Ordinal))
            .Select(s => s.Words)
            .ToHashSet();
        return meant.Contains(Words) ? new(Folder, Words)
            : meant.Count == 1 && Words.Contains(' ', StringComparison.Ordinal) ? new(Folder, meant.Single())
            : null;
    }

    /// <summary>Numbers are mostly put in when it runs.</summary>
    private static string Plain(string words) => Number().Replace(words, "…");

    /// <summary>The test itself, or the one inside which something stands.</summary>
    private static MethodInfo? TestOf(MethodBase method)
    {
        var name = method.Name is ['<', .. var inside] ? inside.Split('>')[0] : method.Name;
        var type = method.DeclaringType!;
        while (type.DeclaringType is { } around)
        {
            type = around;
        }

        return type.GetMethods().FirstOrDefault(m => m.Name == name && m.GetCustomAttributes<FactAttribute>().Any());
    }

    /// <summary>What is quoted: the words in the call, or those in each row of a theory. Of several that it could be, none.</summary>
    private static IEnumerable<string> Texts(MethodBase method, IReadOnlySet<string> given) =>
        given.ToList() switch
        {
            [var text] when TextFlow.ParameterOf(text) is { } index && !method.IsStatic => method
                .GetCustomAttributes<InlineDataAttribute>()
                .Select(row => row.Data[index - 1])
                .OfType<string>()
                .Distinct(),
            [var text] when TextFlow.IsWritten(text) => [text],
            _ => [],
        };

    [GeneratedRegex("£?[0-9]+")]
    private static partial Regex Number();
}
