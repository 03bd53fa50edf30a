namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What stands beside the words: what came of them, and what can be done about them.</summary>
public record SaidSide(Pointed? Pointed, SaidChain Chain, SaidThanks? Thanks, SaidReuse? Reuse, SaidMine? Mine);
