using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Who comes along with the person looking.</summary>
public record CompanionsPage(
    string Slug,
    int Number,
    string Title,
    DateTime StartsAt,
    IReadOnlyList<CompanionRow> Along,
    string? WhyNot,
    CompanionForm Form
)
{
    public string SessionUrl => SessionLinks.Session(Slug, Number);
    public string Url => SessionLinks.Along(Slug, Number);

    public static IEnumerable<FormChoice> Kinds => Enum.GetValues<CompanionKind>().Select(k => new FormChoice($"{k}", k.Words()));
}

/// <summary>Somebody who comes along with a person.</summary>
public record CompanionRow(int Id, string Name, CompanionKind Kind)
{
    /// <summary>As those who run a session read it. Without a name for those who run another.</summary>
    public string Called => Name.Length > 0 ? $"{Name} ({Kind.Words().ToLowerInvariant()})" : Kind.Words().ToLowerInvariant();
}
