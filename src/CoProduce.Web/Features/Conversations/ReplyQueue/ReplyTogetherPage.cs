using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>The page where several are answered together.</summary>
public record ReplyTogetherPage(ProjectPlace Place, IReadOnlyList<FormChoice> Waiting, ReplyTogetherForm Form, string? SameWords)
{
    public string Url => ConversationLinks.AnswerTogether(Place.Slug);

    public static readonly IReadOnlyList<FormChoice> Kinds =
    [
        .. Enum.GetValues<ReplyKind>()
            .Select(k => new FormChoice(
                k.ToString(),
                k.Words(),
                k switch
                {
                    ReplyKind.WeDidNot => $"Say why, in at least {Reply.FewestWordsForNo} words.",
                    ReplyKind.Answer => "Only for questions.",
                    _ => null,
                }
            )),
    ];
}
