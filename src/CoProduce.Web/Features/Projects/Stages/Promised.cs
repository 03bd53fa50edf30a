using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>What the person who spoke was promised, and what became of the promise.</summary>
public record Promised(DateOnly DueOn, DateOnly? NewDueOn, string? SeenToBy, bool WasAnswered)
{
    /// <summary>The promise in words. Late says so, says sorry, names a person and gives a day.</summary>
    public string Words(PromisedDays days, string? lead) =>
        DueOn >= days.Today
            ? (
                WasAnswered
                    ? $"The first reply missed something. A better one is due {DueOn.Day()}."
                    : $"Waiting for a reply, due {DueOn.Day()}."
            )
        : NewDueOn >= days.Today ? $"We are late, and we are sorry. {SeenToBy} sees to it. You will hear by {NewDueOn.Value.Day()}."
        : $"We are late. We said we would reply by {DueOn.Day()}. We are sorry. "
            + $"{SeenToBy ?? lead ?? "The forum"} sees to it. You will hear by {days.After(DueOn).Day()}.";
}
