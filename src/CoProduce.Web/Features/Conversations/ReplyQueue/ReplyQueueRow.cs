using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>One thing that waits for a reply.</summary>
public record ReplyQueueRow(
    long Id,
    int Number,
    string Slug,
    string Project,
    ContributionKind Kind,
    string Text,
    string DisplayName,
    Hat Hat,
    Hat UsualHat,
    NameShown ShownAs,
    DateTime SaidAt,
    DateOnly DueOn,
    DateOnly? NewDueOn,
    string? SeenToBy,
    DateTime? PassedOnAt,
    bool WasAnswered
)
{
    public string Url => SaidLinks.Said(Slug, Number);
    public string Who => ShownNames.For(DisplayName, Hat, UsualHat, ShownAs);

    public string About => AnsweredTo.Mark(SeenToBy, NewDueOn);

    public bool IsLate(DateOnly today) => DueOn < today;
}
