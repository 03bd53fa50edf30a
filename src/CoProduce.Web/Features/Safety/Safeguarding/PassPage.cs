using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Passing what somebody said to the safeguarding leads.</summary>
public record PassPage(string To, string Url, string Kind, string Text, ProjectPlace Project, PassForm Form)
{
    /// <summary>Why nobody could read it here.</summary>
    public string? WhyNot { get; init; }
}
