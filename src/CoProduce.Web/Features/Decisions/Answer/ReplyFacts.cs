namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>A reply to an objection: what it says, when, and by whom.</summary>
public sealed record ReplyFacts(string Text, DateTime At, int ByPersonId);
