using System.Reflection;

namespace CoProduce.Domain.Tests;

/// <summary>A text in a folder of the domain, wherever it stands there.</summary>
internal sealed record SentenceInFolder(string Folder, string Words);

/// <summary>A sentence with which a method of the domain refuses something. What is only known when it runs is left out: "…".</summary>
internal sealed record Sentence(string Folder, string Place, string Words)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>What reaches the exception, and what methods give back whose name says why not, or whose answer reaches the
    /// exception.</summary>
    public static IReadOnlyList<Sentence> Of(Assembly domain)
    {
        var flows = MethodsOf(domain).ToDictionary(m => m.MetadataToken, m => (Method: m, Flow: new TextFlow(m)));
        var thrown = flows.Values.Select(f => (f.Method, Texts: f.Flow.Calls.SelectMany(Thrown).ToHashSet())).ToList();
        var asked = flows.Values.Where(f => IsWhy(f.Method)).Select(f => f.Method.MetadataToken);

        var answers = new HashSet<int>();
        var toLookAt = new Queue<int>(asked.Concat(MethodsIn(thrown.SelectMany(t => t.Texts))));
        while (toLookAt.TryDequeue(out var token))
        {
            if (answers.Add(token))
            {
                MethodsIn(flows[token].Flow.GivesBack).ToList().ForEach(toLookAt.Enqueue);
            }
        }

        return
        [
            .. thrown
                .Concat(answers.Select(token => (flows[token].Method, Texts: flows[token].Flow.GivesBack.ToHashSet())))
                .SelectMany(f => f.Texts.Where(TextFlow.IsWritten).Select(text => Here(f.Method, text))),
        ];
    }

    /// <summary>Every method, with those the compiler made for what stands inside another.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Assembly assembly) =>
        assembly.GetTypes().SelectMany(t => t.GetMethods(Declared).Cast<MethodBase>().Concat(t.GetConstructors(Declared)));

    /// <summary>The folder of a type, such as Sessions.</summary>
    public static string FolderOf(Type type) =>
        type.Namespace!.Replace($"{type.Assembly.GetName().Name}", "", StringComparison.Ordinal).TrimStart('.');

    private static bool IsWhy(MethodBase method) => method.Name.TrimStart('<').StartsWith("Why", StringComparison.Ordinal);

    private static IEnumerable<int> MethodsIn(IEnumerable<string> texts) => texts.Select(TextFlow.MethodOf).OfType<int>();

    private static IEnumerable<string> Thrown((MethodBase Called, IReadOnlyList<IReadOnlySet<string>> Texts) call) =>
        call.Called switch
        {
            { Name: ".ctor" or "ThrowIf", DeclaringType: var type } when type == typeof(RuleBrokenException) => call.Texts[0],
            { Name: "Needed", DeclaringType.Name: "WrittenWords" } => call.Texts[1],
            _ => [],
        };

    private static Sentence Here(MethodBase method, string text)
    {
        var type = method.DeclaringType!;
        return new(FolderOf(type), $"{type.Name}.{method.Name}", text.Replace(TextFlow.Hole, "…", StringComparison.Ordinal));
    }
}
