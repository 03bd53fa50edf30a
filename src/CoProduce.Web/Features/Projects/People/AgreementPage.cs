using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The working agreement, and whether the reader has said yes to it.</summary>
public record AgreementPage(ProjectPlace Project, int Number, string Text, DateTime PublishedAt)
{
    /// <summary>A guest reads it during a session, and goes back there.</summary>
    public bool IsFromLive { get; init; }

    /// <summary>Where they wanted to go when they were asked to say yes first.</summary>
    public string? From { get; init; }
}
