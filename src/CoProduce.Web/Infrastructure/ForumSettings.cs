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

    /// <summary>The database holds the made-up sample forum, so every page says so.</summary>
    public bool IsSample { get; set; }
}
