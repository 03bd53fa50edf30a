namespace CoProduce.Web.Features.Shared;
public record KeptWords(string Label, string Text);
public record RefusedPage(string Reason, string? BackTo, IReadOnlyList<KeptWords> Kept);
