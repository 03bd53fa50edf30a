namespace CoProduce.Domain.People;

/// <summary>A line that tells one person what happened, with the page to read about it. It never holds anybody's words.</summary>
public class Notice
{
    public const int TextMaxLength = 200;
    public const int PageMaxLength = 300;

    private Notice() { }

    public Notice(int personId, string text, string page, DateTime now)
    {
        PersonId = personId;
        Text = text;
        Page = page;
        At = now;
    }

    public long Id { get; private set; }
    public int PersonId { get; private set; }
    public string Text { get; private set; } = "";
    public string Page { get; private set; } = "";
    public DateTime At { get; private set; }
    public DateTime? ReadAt { get; private set; }

    public void Read(DateTime now) => ReadAt ??= now;
}
