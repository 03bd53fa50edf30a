namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What a result waits for: replies to the objections to these options, and the answers about children. It waits no longer than
/// this day.</summary>
public record DecisionHold(IReadOnlyList<(char Letter, int Objections)> Options, bool NeedsChildren, DateTime Until)
{
    public string Title => Options.Count > 0 ? "Waiting for replies" : "Waiting for how children were heard";
}
