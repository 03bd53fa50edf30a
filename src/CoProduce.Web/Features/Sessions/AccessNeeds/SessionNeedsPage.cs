using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What one person shares for a session, how far it is, and afterwards whether they got it.</summary>
public record SessionNeedsPage(
    NeedSession Session,
    IReadOnlyList<NeedRow> NotShared,
    IReadOnlyList<SharedNeedRow> Shared,
    string? WhyNotShare,
    bool IsOver,
    ShareForm Form
)
{
    /// <summary>Who reads what is shared now.</summary>
    public NamedReaders ReadBy { get; init; } = new([]);

    public IEnumerable<FormChoice> Choices => NotShared.Select(n => new FormChoice($"{n.Id}", n.Words));
}

/// <summary>Those whom the page names as readers, and the form that is sent from it.</summary>
public record NamedReaders(IReadOnlyList<NeedReader> All)
{
    public string Names => All.Count == 0 ? "nobody yet" : string.Join(", ", All.Select(r => r.Name));

    public string Mark => AnsweredTo.Mark([.. All.Select(r => r.PersonId)]);

    public string Words =>
        All.Count == 0
            ? "Nobody reads what you share before somebody is named. Please ask the forum who it will be."
            : $"This is who reads what you share: {Names}. Nobody else does.";
}

/// <summary>A session, as the pages about needs speak of it.</summary>
public record NeedSession(int Id, string Slug, int Number, string Title, DateTime StartsAt, DateTime EndsAt)
{
    public static NeedSession Of(ProjectPlace here, Session session) =>
        new(session.Id, here.Slug, session.Number, session.Title, session.StartsAt, session.EndsAt);

    public string Url => SessionLinks.Session(Slug, Number);
}
