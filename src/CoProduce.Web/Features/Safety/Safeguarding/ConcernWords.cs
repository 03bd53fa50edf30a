namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>The words. Where they were said in a project: what worried the person who passed them on, and what they said before.</summary>
public record ConcernWords(string Text, PassedOn? PassedOn);
