using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>What people said and what came of it, for the forum or for one project.</summary>
public record YouSaidWeDidPage(ProjectPlace? Place, IReadOnlyList<SaidAndDone> Rows, SaidFilter Only, int? Older)
{
    public string Url => Place is { Slug: var slug } ? ConversationLinks.YouSaidWeDidIn(slug) : ConversationLinks.YouSaidWeDid();
    public string FeedUrl =>
        Place is { Slug: var slug } ? ConversationLinks.YouSaidWeDidFeedOf(slug) : ConversationLinks.YouSaidWeDidFeed();
    public string OlderUrl => ConversationLinks.Older(Url, Older, Only.Kind, Only.Stage, Only.About);
}

/// <summary>Which part of it somebody wants to see: how it was answered, at which stage, and what kind of thing was said.</summary>
public class SaidFilter
{
    public ReplyKind? Kind { get; set; }
    public StageKey? Stage { get; set; }
    public ContributionKind? About { get; set; }
    public int? Before { get; set; }
}

/// <summary>One thing said and its latest reply. The words show only if the person said yes to that.</summary>
public record SaidAndDone
{
    public required int Id { get; init; }
    public required string ProjectName { get; init; }
    public required string ProjectSlug { get; init; }
    public required ContributionKind Kind { get; init; }
    public required Hat Hat { get; init; }
    public required NameShown ShownAs { get; init; }
    public required string? DisplayName { get; init; }
    public required string? Text { get; init; }
    public required string? InShort { get; init; }
    public required ReplyKind ReplyKind { get; init; }
    public required string Reply { get; init; }
    public required DateTime At { get; init; }

    public string YouTitle =>
        Text is null || DisplayName is null
            ? $"{(Hat is Hat.ParentCarer ? "A parent carer" : Hat.NoName())} told us"
            : $"{ShownNames.For(DisplayName, Hat, ShownAs)} said";
    public string You => Text is not null ? $"“{Text}”" : InShort ?? $"{Kind.AboutWords().Capital()}.";
    public string WeTitle => ReplyKind.Words();
}
