using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>"Waiting for us": everything without a reply in the projects somebody runs, what is late first.</summary>
public record ReplyQueuePage(
    IReadOnlyList<ReplyQueueRow> Rows,
    IReadOnlyList<FormChoice> Projects,
    string? Only,
    string? More,
    DateOnly Today,
    int? Mending,
    PromiseAgainForm Form
);
