using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Infrastructure.ToDos;

/// <summary>For whom things to do are looked up: who they are, their duties, and the projects that they take part in.</summary>
public record ToDoReader(int PersonId, ForumDuties Duties, IReadOnlyList<ProjectPlace> Places)
{
    /// <summary>Of each kind so many are read. Whoever has more than that does some first.</summary>
    public const int Most = 50;

    /// <summary>They are under 18, and take part in nothing before they and their carer have said yes.</summary>
    public bool WaitsForCarer { get; init; }

    public bool IsStaff => Duties.HasFlag(ForumDuties.Staff);

    /// <summary>Where they may do what is still owed: at the table, with a yes to the agreement, and nothing is paused.</summary>
    public IReadOnlyList<ProjectPlace> Inside =>
        [.. Places.Where(p => p is { IsPaused: false, Standing: { IsTakingPart: true } me } && me.WhyChangeNothing() is null)];

    /// <summary>Where they may begin something new.</summary>
    public IReadOnlyList<ProjectPlace> Open =>
        [.. Inside.Where(p => p.Standing.ProjectState is ProjectState.Published && p.Standing.WhyNotSpeak() is null)];

    /// <summary>Where they run an open project by their seat. What forum staff may do everywhere is for the forum.</summary>
    public IReadOnlyList<ProjectPlace> Run => [.. Open.Where(p => p.Standing.HasSeat)];

    public ToDo Has(ToDoKind kind, string about, string url) => new(kind, PersonId, about, url);

    public ToDo Has(ToDoKind kind, ProjectPlace here, string about, string url) =>
        Has(kind, about, url) with
        {
            Project = here.Name,
            Slug = here.Slug,
        };
}

public static class Places
{
    public static List<int> Ids(this IEnumerable<ProjectPlace> places) => [.. places.Select(p => p.Id)];

    /// <summary>The seats of one person in these projects.</summary>
    public static List<int> Seats(this IEnumerable<ProjectPlace> places) => [.. places.Select(p => p.Standing.ParticipantId ?? 0)];

    public static ProjectPlace Of(this IEnumerable<ProjectPlace> places, int projectId) => places.Single(p => p.Id == projectId);
}
