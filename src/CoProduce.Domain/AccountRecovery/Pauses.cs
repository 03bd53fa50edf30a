using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.AccountRecovery;

/// <summary>Somebody cannot sign in for now. Nothing of theirs is lost.</summary>
public class PersonPause
{
    private PersonPause() { }

    public PersonPause(int personId, int byPersonId, DateTime now) => (PersonId, ByPersonId, At) = (personId, byPersonId, now);

    public int PersonId { get; private set; }
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
}

/// <summary>A safeguarding lead or deputy stopped a project for now: everyone can still read, nobody can add or change anything.</summary>
public class ProjectPause
{
    public const string Why = "This project is paused for now. You can still read it. We will write to you when it goes on.";

    private ProjectPause() { }

    public ProjectPause(int projectId, int byPersonId, DateTime now) => (ProjectId, ByPersonId, At) = (projectId, byPersonId, now);

    public int ProjectId { get; private set; }
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>How long it has lasted. A day that has begun counts as a whole one.</summary>
    public int DaysBy(DateTime now) => (int)Math.Ceiling((now.Local() - At.Local()).TotalDays);
}
