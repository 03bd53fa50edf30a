using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Projects.Stages;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

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

    /// <summary>The reply is of somebody from families.</summary>
    public required bool FamiliesDid { get; init; }

    public string YouTitle =>
        Text is null || DisplayName is null
            ? $"{(Hat is Hat.ParentCarer ? "A parent carer" : Hat.NoName())} told us"
            : $"{ShownNames.For(DisplayName, Hat, Hat, ShownAs)} said";
    public string You => Text is not null ? $"“{Text}”" : InShort ?? $"{Kind.AboutWords().Capital()}.";
    public Side From => Hat.Side();
    public Side ReplyFrom => FamiliesDid ? Side.LivedExperience : Side.Professionals;
    public string WeTitle => ReplyKind.Words();
}
