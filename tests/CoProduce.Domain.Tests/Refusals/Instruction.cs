using System.Reflection;
using System.Reflection.Emit;

namespace CoProduce.Domain.Tests;

/// <summary>One step of a compiled method.</summary>
internal sealed record Instruction(int Offset, OpCode Code)
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    public string? Text { get; private init; }
    public MethodBase? Called { get; private init; }

    /// <summary>Which parameter or local it is about.</summary>
    public int Index { get; private init; }

    /// <summary>Where it can go on, beside the next step.</summary>
    public IReadOnlyList<int> Targets { get; private init; } = [];

    public int Pops => Code.StackBehaviourPop is StackBehaviour.Pop0 ? 0 : Code.StackBehaviourPop.ToString().Count(c => c == '_') + 1;

    public int Pushes => Code.StackBehaviourPush is StackBehaviour.Push0 ? 0 : Code.StackBehaviourPush.ToString().Count(c => c == '_') + 1;

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length; )
        {
            var (start, two) = (at, code[at] == 0xFE);
            var op = Codes[two ? (short)((code[at] << 8) | code[at + 1]) : code[at]];
            at += two ? 2 : 1;
            var after = at + Length(op, code, at);
            yield return Read(method, new Instruction(start, op), code.AsMemory(at..after), after);
            at = after;
        }
    }

    private static int Length(OpCode op, byte[] code, int at) =>
        op.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
            _ => 4,
        };

    private static Instruction Read(MethodBase method, Instruction step, ReadOnlyMemory<byte> operand, int after)
    {
        var bytes = operand.Span;
        return step.Code.OperandType switch
        {
            OperandType.InlineString => step with { Text = method.Module.ResolveString(BitConverter.ToInt32(bytes)) },
            OperandType.InlineMethod => step with { Called = Resolve(method, BitConverter.ToInt32(bytes)) },
            OperandType.ShortInlineBrTarget => step with { Targets = [after + (sbyte)bytes[0]] },
            OperandType.InlineBrTarget => step with { Targets = [after + BitConverter.ToInt32(bytes)] },
            OperandType.InlineSwitch => step with { Targets = Cases(bytes, after) },
            OperandType.ShortInlineVar => step with { Index = bytes[0] },
            OperandType.InlineVar => step with { Index = BitConverter.ToUInt16(bytes) },
            _ when step.Code.Name![^1] is >= '0' and <= '9' and var digit => step with { Index = digit - '0' },
            _ => step,
        };
    }

    private static int[] Cases(ReadOnlySpan<byte> bytes, int after)
    {
        var targets = new int[BitConverter.ToInt32(bytes)];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = after + BitConverter.ToInt32(bytes[(4 * (i + 1))..]);
        }

        return targets;
    }

    private static MethodBase? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMethod(
            token,
            method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null
        );
}
