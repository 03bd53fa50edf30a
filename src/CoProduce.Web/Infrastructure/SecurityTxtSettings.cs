namespace CoProduce.Web.Infrastructure;

/// <summary>Whom to tell of a hole in this forum's app: the "SecurityTxt" part of the settings.</summary>
public class SecurityTxtSettings
{
    /// <summary>An email, or an address that begins with https. Empty: there is no such file here.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Where it is written what to report, and what happens then.</summary>
    public string Policy { get; set; } = "";

    /// <summary>The day from which the contact no longer holds. Empty: it holds for 90 days from whenever it is read.</summary>
    public DateOnly? Expires { get; set; }
}
