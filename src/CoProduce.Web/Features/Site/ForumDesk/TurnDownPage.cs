namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>The page that asks staff why they say no.</summary>
public record TurnDownPage(int PersonId, string Name, TurnDownForm Form);
