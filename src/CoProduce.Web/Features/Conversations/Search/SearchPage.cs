namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>The search and what it found.</summary>
public record SearchPage(SearchForm Form, IReadOnlyList<(string Slug, string Name)> Projects, IReadOnlyList<FoundRow> Rows, long? Older);
