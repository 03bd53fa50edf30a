namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>One thing said, its replies, the talk under it, and the chain it started. A part that this reader does not get is
/// null.</summary>
public record SaidPage(
    SaidHead Head,
    GoneWords? Gone,
    SaidWords? Words,
    SaidReplies Replies,
    SaidJudge? Judge,
    SaidAnswer? Answer,
    SaidTalk? Talk,
    SaidSide Side
);

/// <summary>Where its author says whether the latest reply got it right.</summary>
public record SaidJudge(string Url, string About);
