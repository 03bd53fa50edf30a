using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>The page where a project is written or changed.</summary>
public record ProjectEditPage(
    string? Slug,
    ProjectForm Form,
    ProjectState State,
    bool SponsorAgreed,
    string? WhyNotPublish,
    string? WhyNotArchive,
    IReadOnlyList<LockedDateRow> LockedDates
)
{
    public static readonly ProjectEditPage New = new(null, new ProjectForm(), ProjectState.Draft, false, null, null, []);

    public static ProjectEditPage For(Project project, ProjectForm? form = null) =>
        new(
            project.Slug,
            form ?? ProjectForm.From(project),
            project.State,
            project.SponsorAgreedAt is not null,
            project.WhyNotPublish(),
            project.WhyNotArchive(),
            [.. project.LockedDates.OrderBy(d => d.On).Select(d => new LockedDateRow(d.Id, d.On, d.What))]
        );
}

/// <summary>A date that others have fixed.</summary>
public record LockedDateRow(int Id, DateOnly On, string What);
