namespace CoProduce.Domain.Contributions;

/// <summary>What a contribution said before its author changed it. Readers can open it.</summary>
public class Wording
{
    private Wording() { }

    internal Wording(string text, DateTime until)
    {
        Text = text;
        Until = until;
    }

    public int Id { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>When it was replaced.</summary>
    public DateTime Until { get; private set; }
}
