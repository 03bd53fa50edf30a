using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>One answer, as far as this person may know it.</summary>
public sealed record PositionFacts(
    int Id,
    int OptionId,
    int ParticipantId,
    string? Reason,
    Stance Stance,
    NameShown ShownAs,
    Hat Hat,
    Hat UsualHat,
    string DisplayName,
    HowGiven? RecordedHow,
    bool IsForLeads,
    DateTime ReasonSince,
    List<ReplyFacts> Replies
)
{
    public bool WaitsForReply => Stance is Stance.DoNotAgree && Replies.All(r => r.At < ReasonSince);

    public bool MayBeReadBy(int participant, int? person, bool leads) =>
        !IsForLeads || leads || ParticipantId == participant || Replies.Any(r => r.ByPersonId == person);

    public ReasonRow ToRow(bool holds, string? replyUrl) =>
        new(
            Id,
            Hat.Side(),
            ShownNames.For(DisplayName, Hat, UsualHat, ShownAs),
            Reason!,
            Stance is Stance.DoNotAgree,
            RecordedHow is not null,
            [.. Replies.Select(r => (r.Text, r.At < ReasonSince))]
        )
        {
            IsForLeads = IsForLeads,
            HoldsResult = holds && WaitsForReply,
            ReplyUrl = replyUrl,
            About = AnsweredTo.Mark(ReasonSince),
        };
}
