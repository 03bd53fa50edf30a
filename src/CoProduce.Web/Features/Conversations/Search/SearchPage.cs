namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>The search and what it found.</summary>
public record SearchPage(SearchForm Form, IReadOnlyList<(string Slug, string Name)> Projects, IReadOnlyList<FoundRow> Rows, long? Older)
{
    /// <summary>The index of words is damaged, and made anew in a minute or so.</summary>
    public bool IsBeingPutRight { get; init; }
}
