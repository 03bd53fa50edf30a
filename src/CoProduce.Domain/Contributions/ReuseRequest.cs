namespace CoProduce.Domain.Contributions;

/// <summary>A request to use somebody's words outside the project. Without their fresh yes, nobody may.</summary>
public class ReuseRequest
{
    public const int WhereMaxLength = 300;

    private ReuseRequest() { }

    internal ReuseRequest(string where, int askedByPersonId, DateTime now)
    {
        Where = where.Needed("Say where you want to use these words, and what for.");
        AskedByPersonId = askedByPersonId;
        AskedAt = now;
    }

    public int Id { get; private set; }
    public string Where { get; private set; } = "";
    public int AskedByPersonId { get; private set; }
    public DateTime AskedAt { get; private set; }

    /// <summary>Null until its author has answered.</summary>
    public bool? SaidYes { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The answer can change at any time: a story stays its teller's own.</summary>
    internal void Answer(bool yes, DateTime now)
    {
        SaidYes = yes;
        AnsweredAt = now;
    }
}

/// <summary>A thank-you for something said, and what it was good for.</summary>
public class ThankYou
{
    public const int TextMaxLength = 500;

    private ThankYou() { }

    internal ThankYou(string text, int byPersonId, DateTime now)
    {
        Text = text.Needed("Say what you thank them for.");
        ByPersonId = byPersonId;
        At = now;
    }

    public int Id { get; private set; }
    public string Text { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
}
