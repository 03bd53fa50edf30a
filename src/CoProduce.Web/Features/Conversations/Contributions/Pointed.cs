namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Words on the page that somebody may point at, with what they are called.</summary>
public record Pointed(SaidPage Page, string What, string? On = null)
{
    public bool MayHide => Page.Place.Standing.MayRun;

    public string Report => SaidLinks.Report(Page.Place.Slug, Page.Said.Number, On);
    public string Worried => SaidLinks.Worried(Page.Place.Slug, Page.Said.Number, On);
    public string Hide => SaidLinks.Hide(Page.Place.Slug, Page.Said.Number, On);
}
