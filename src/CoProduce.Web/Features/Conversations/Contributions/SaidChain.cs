namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Said, answered, decided, done, checked: what came of the words so far. Who said them is null once they are withdrawn.</summary>
public record SaidChain(
    string Slug,
    DateTime SaidAt,
    string? Who,
    ReplyRow? LastReply,
    bool IsAnswered,
    IReadOnlyList<LedToRow> LedTo,
    SaidLedTo? ToJudge,
    SaidLink? Link
);

/// <summary>What the author has not yet said is so or not.</summary>
public record SaidLedTo(string Slug, int Number, IReadOnlyList<LedToRow> Rows);

/// <summary>Where those who run the project show where the words led.</summary>
public record SaidLink(string Url, LinkForm Link);
