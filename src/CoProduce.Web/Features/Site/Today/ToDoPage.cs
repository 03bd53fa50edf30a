using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>Everything that waits for somebody, or the part of it that they chose.</summary>
public record ToDoPage(IReadOnlyList<ToDo> All, ToDoKind? Kind, string? Project, DateTime Now)
{
    private const int Most = 60;

    private IReadOnlyList<ToDo> Chosen { get; } =
    [.. All.Where(t => (Kind is null || t.Kind == Kind) && (string.IsNullOrEmpty(Project) || t.Slug == Project))];

    public int Count => Chosen.Count;
    public int More => Math.Max(0, Count - Most);

    public IEnumerable<IGrouping<ToDoGroup, ToDo>> Groups => Chosen.Take(Most).GroupBy(t => t.Kind.Words().Group).OrderBy(g => g.Key);

    public IEnumerable<(ToDoKind Kind, int Count)> Kinds => All.GroupBy(t => t.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));

    public IEnumerable<(string Slug, string Name)> Projects =>
        All.Where(t => t.Slug is not null).Select(t => (t.Slug!, t.Project!)).Distinct().OrderBy(p => p.Item2);
}
