namespace CoProduce.Data.Drafts;

/// <summary>A form that came after its sender's sign-in had run out. It waits for them, sealed, at the page it stands on.</summary>
public class KeptForm
{
    public const int PageMaxLength = 400;

    public const int Days = 1;
    public const int DaysOfLong = 30;
    public const int FieldsOfLong = 4;
    public const int LettersOfLong = 500;

    public int Id { get; set; }
    public int PersonId { get; set; }

    /// <summary>The page the form stands on, and where the form was sent.</summary>
    public string Page { get; set; } = "";

    public string To { get; set; } = "";

    /// <summary>What was typed, readable to the app alone.</summary>
    public string Fields { get; set; } = "";

    public DateTime At { get; set; }

    /// <summary>How long it waits: a long form, or long words, for longer.</summary>
    public DateTime Until { get; set; }
}
