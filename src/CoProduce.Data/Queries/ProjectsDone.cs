using CoProduce.Domain.Projects;

namespace CoProduce.Data.Queries;

/// <summary>Projects whose stages are all done, and which nobody has put away yet. The twin of <see cref="Project.IsDone"/>.</summary>
public static class ProjectsDone
{
    public static IQueryable<Project> AreDone(this IQueryable<Project> projects) =>
        projects.Where(p =>
            p.State == ProjectState.Published
            && p.Stages.Any(s => s.Key == StageKey.Review && s.State == StageState.Closed)
            && !p.Stages.Any(s => s.State == StageState.Open)
        );
}
