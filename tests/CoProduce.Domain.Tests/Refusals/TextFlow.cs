using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace CoProduce.Domain.Tests;

/// <summary>Follows texts through a compiled method: which of them can stand at each call, and which it can give back.</summary>
internal sealed class TextFlow
{
    /// <summary>Stands for what is only known when the method runs.</summary>
    public const string Hole = "\0";

    private const char Parameter = '\u0001';
    private const char Address = '\u0002';
    private const char Result = '\u0003';

    private readonly Dictionary<int, List<HashSet<string>>> _joins = [];
    private readonly Dictionary<int, HashSet<string>> _locals = [];
    private readonly List<(MethodBase Called, IReadOnlyList<IReadOnlySet<string>> Texts)> _calls = [];
    private readonly HashSet<string> _givesBack = [];
    private readonly MethodBase _method;
    private List<HashSet<string>>? _stack = [];

    public TextFlow(MethodBase method)
    {
        _method = method;
        foreach (var handler in method.GetMethodBody()?.ExceptionHandlingClauses ?? [])
        {
            _joins[handler.HandlerOffset] =
                handler.Flags is ExceptionHandlingClauseOptions.Clause
                    ?
                    [
                        [Hole],
                    ]
                    : [];
        }

        foreach (var step in Instruction.Of(method))
        {
            Join(step.Offset);
            Take(step);
        }
    }

    /// <summary>What is called, and for each thing it is given the texts that this can be.</summary>
    public IReadOnlyList<(MethodBase Called, IReadOnlyList<IReadOnlySet<string>> Texts)> Calls => _calls;

    public IReadOnlySet<string> GivesBack => _givesBack;

    /// <summary>Which of the method's own parameters a text is, or null.</summary>
    public static int? ParameterOf(string text) => text is [Parameter, var index] ? index : null;

    /// <summary>Which method gave it back, or null.</summary>
    public static int? MethodOf(string text) => text is [Result, .. var token] ? int.Parse(token, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether it holds words that stand in the code.</summary>
    public static bool IsWritten(string text) => text.Any(char.IsLetter) && text is not [Parameter or Address or Result, ..];

    private void Take(Instruction step)
    {
        switch (step.Code.Name!.Split('.')[0])
        {
            case "ldstr":
                Push([step.Text!]);
                break;
            case "ldnull":
                Push([]);
                break;
            case "dup":
                Push([.. _stack![^1]]);
                break;
            case "ldarg":
                Push([$"{Parameter}{(char)step.Index}"]);
                break;
            case "ldloc":
                Push(_locals.GetValueOrDefault(step.Index) ?? [Hole]);
                break;
            case "ldloca":
                Push([$"{Address}{(char)step.Index}"]);
                break;
            case "stloc":
                _locals[step.Index] = [.. _locals.GetValueOrDefault(step.Index) ?? [], .. Pop()];
                break;
            case "call" or "callvirt" or "newobj":
                Call(step.Called!, isNew: step.Code == OpCodes.Newobj);
                break;
            case "ret":
                _givesBack.UnionWith(_method is MethodInfo { ReturnType.Name: not "Void" } ? Pop() : []);
                break;
            default:
                Enumerable.Range(0, step.Pops).ToList().ForEach(_ => Pop());
                Enumerable.Range(0, step.Pushes).ToList().ForEach(_ => Push([Hole]));
                break;
        }

        Branch(step);
    }

    private void Call(MethodBase called, bool isNew)
    {
        var given = called.GetParameters().Select(_ => Pop()).Reverse().ToList();
        var self = called.IsStatic || isNew ? null : Pop();
        _calls.Add((called, given));
        if (called.DeclaringType == typeof(DefaultInterpolatedStringHandler) && self?.Single() is [Address, var local])
        {
            Interpolate(called, local, given);
        }
        else if (called.DeclaringType == typeof(string) && called.Name == nameof(string.Concat) && given.Count > 1)
        {
            Push(given.Aggregate(Both));
        }
        else if (isNew || called is MethodInfo { ReturnType.Name: not "Void" })
        {
            Push([
                called is MethodInfo { ReturnType.Name: "String" } && called.Module == _method.Module
                    ? $"{Result}{called.MetadataToken}"
                    : Hole,
            ]);
        }
    }

    /// <summary>How the compiler builds a text with something in it: piece by piece, in a local.</summary>
    private void Interpolate(MethodBase called, int local, List<HashSet<string>> given)
    {
        switch (called.Name)
        {
            case ".ctor":
                _locals[local] = [""];
                break;
            case nameof(DefaultInterpolatedStringHandler.ToStringAndClear):
                Push(_locals[local]);
                break;
            default:
                _locals[local] = Both(
                    _locals[local],
                    called.Name == nameof(DefaultInterpolatedStringHandler.AppendLiteral) ? given[0] : [Hole]
                );
                break;
        }
    }

    private static HashSet<string> Both(HashSet<string> first, HashSet<string> second) =>
        [.. from one in first from other in second select Plain(one) + Plain(other)];

    private static string Plain(string text) => text is [Parameter or Address or Result, ..] ? Hole : text;

    private void Branch(Instruction step)
    {
        foreach (var target in step.Targets)
        {
            _joins[target] = _joins.TryGetValue(target, out var there)
                ? Merge(there, _stack!)
                : [.. _stack!.Select(texts => texts.ToHashSet())];
        }

        if (step.Code.FlowControl is FlowControl.Branch or FlowControl.Return or FlowControl.Throw)
        {
            _stack = null;
        }
    }

    private void Join(int offset)
    {
        if (_joins.TryGetValue(offset, out var there))
        {
            _stack = _stack is null ? there : Merge(there, _stack);
        }

        _stack ??= [];
    }

    private static List<HashSet<string>> Merge(List<HashSet<string>> one, List<HashSet<string>> other) =>
        [.. one.Zip(other, (a, b) => a.Union(b).ToHashSet())];

    private void Push(HashSet<string> texts) => _stack!.Add(texts);

    private HashSet<string> Pop()
    {
        var texts = _stack![^1];
        _stack.RemoveAt(_stack.Count - 1);
        return texts;
    }
}
