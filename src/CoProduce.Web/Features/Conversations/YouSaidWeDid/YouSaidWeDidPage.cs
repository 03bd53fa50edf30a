using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>What people said and what came of it, for the forum or for one project.</summary>
public record YouSaidWeDidPage(ProjectPlace? Place, IReadOnlyList<SaidAndDone> Rows, SaidFilterForm Only, int? Older)
{
    public string Url => Place is { Slug: var slug } ? ConversationLinks.YouSaidWeDidIn(slug) : ConversationLinks.YouSaidWeDid();
    public string FeedUrl =>
        Place is { Slug: var slug } ? ConversationLinks.YouSaidWeDidFeedOf(slug) : ConversationLinks.YouSaidWeDidFeed();
    public string OlderUrl => ConversationLinks.Older(Url, Older, Only.Kind, Only.Stage, Only.About);
}
