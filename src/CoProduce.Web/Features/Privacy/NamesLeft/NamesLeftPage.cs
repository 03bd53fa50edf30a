using CoProduce.Data.Privacy;

namespace CoProduce.Web.Features.Privacy.NamesLeft;

/// <summary>Where forum staff look.</summary>
public record NamesLeftPage(IReadOnlyList<NamesLeftRow> Rows);

/// <summary>One page to look at. It does not say whom for.</summary>
public record NamesLeftRow(int Id, string Project, string Slug, WordsPlace Place, int Number, DateTime At)
{
    public string What =>
        Place switch
        {
            WordsPlace.Said => $"What was said, number {Number}, with what stands under it",
            WordsPlace.Decision => $"Decision {Number}, with its options, reasons and work",
            WordsPlace.Session => $"Session {Number}, with its agenda and summary",
            _ => "The project, its news and its actions",
        };

    public string Url =>
        Place switch
        {
            WordsPlace.Said => SaidLinks.Said(Slug, Number),
            WordsPlace.Decision => DecisionLinks.Decision(Slug, Number),
            WordsPlace.Session => SessionLinks.Session(Slug, Number),
            _ => ProjectLinks.Project(Slug),
        };
}
