namespace CoProduce.Domain.Sessions;

/// <summary>Something to read before a session: its words, or where it is.</summary>
public class SessionPaper
{
    public const int TitleMaxLength = 120;
    public const int WordsMaxLength = 8000;
    public const int LinkMaxLength = 2000;
    public const int Most = 10;

    private SessionPaper() { }

    public SessionPaper(Session session, int already, string title, string? words, string? link, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(session, already, now));
        SessionId = session.Id;
        Title = title.Needed("Give the paper a name.");
        Words = words.TidyOrNull();
        Link = link.TidyOrNull();
        AddedAt = now;
        RuleBrokenException.ThrowIf(Words is null && Link is null ? NothingToRead : null);
    }

    public const string NothingToRead = "Write the paper here, or say where it is.";

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public string Title { get; private set; } = "";
    public string? Words { get; private set; }
    public string? Link { get; private set; }
    public DateTime AddedAt { get; private set; }

    public static string? WhyNot(Session session, int already, DateTime now) =>
        session.WhyNoAnswer(now) ?? (already >= Most ? $"There are {Most} papers already. Take one away first." : null);
}
