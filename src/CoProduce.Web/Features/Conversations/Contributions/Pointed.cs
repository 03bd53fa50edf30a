namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Words on the page that somebody may point at, with what they are called.</summary>
public record Pointed(string Slug, int Number, bool MayHide, string What, string? On = null)
{
    public string Report => SaidLinks.Report(Slug, Number, On);
    public string Worried => SaidLinks.Worried(Slug, Number, On);
    public string Hide => SaidLinks.Hide(Slug, Number, On);
}
