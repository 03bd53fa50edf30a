using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Somebody who comes or may come, with who comes along with them.</summary>
public record AttendeeRow(int PersonId, string DisplayName, Hat Hat, Hat UsualHat, RsvpAnswer Answer, bool Waits)
{
    public IReadOnlyList<CompanionRow> Along { get; init; } = [];

    public string AnswerWords =>
        Answer is RsvpAnswer.Maybe ? "May come"
        : Waits ? "Waits for a place"
        : "Comes";
}
