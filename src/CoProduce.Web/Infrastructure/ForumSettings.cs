namespace CoProduce.Web.Infrastructure;

/// <summary>What this forum is called and how to reach it: the "Forum" part of the settings.</summary>
public class ForumSettings
{
    public string Name { get; set; } = "";
    public string Phone { get; set; } = "";
    public string TextNumber { get; set; } = "";
    public string Email { get; set; } = "";

    /// <summary>The address people use, for links in mails. Never taken from a request.</summary>
    public string BaseUrl { get; set; } = "";

    public string Letter(string words) => $"Hello,\n\n{words}\n\n{Name}";

    /// <summary>Set when the database holds the made-up sample forum.</summary>
    public SampleSignIn? Sample { get; set; }

    /// <summary>The people are made up, so every page says so.</summary>
    public bool IsSample => Sample is not null;
}

/// <summary>What opens every account of the sample forum.</summary>
public record SampleSignIn(string Password, string AuthenticatorKey);
