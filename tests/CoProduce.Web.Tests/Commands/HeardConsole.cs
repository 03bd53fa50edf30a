using System.Text;

namespace CoProduce.Web.Tests.Commands;

/// <summary>The console, where each test hears only what it began itself.</summary>
internal sealed class HeardConsole(TextWriter usual) : TextWriter
{
    private readonly AsyncLocal<TextWriter?> _here = new();

    public TextWriter? Here
    {
        get => _here.Value;
        set => _here.Value = value is null ? null : Synchronized(value);
    }

    public override Encoding Encoding => usual.Encoding;

    public static HeardConsole Listen()
    {
        var heard = new HeardConsole(Console.Out);
        Console.SetOut(heard);
        Console.SetError(heard);
        return heard;
    }

    public override void Write(char value) => (Here ?? usual).Write(value);

    public override void Write(string? value) => (Here ?? usual).Write(value);

    public override void WriteLine(string? value) => (Here ?? usual).WriteLine(value);
}
