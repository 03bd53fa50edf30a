using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>What forum staff look at first: who waits, what is late, and every project.</summary>
public record ForumPage(
    IReadOnlyList<ProfessionalRow> Waiting,
    IReadOnlyList<JoinRow> Asking,
    IReadOnlyList<LateRow> Late,
    IReadOnlyList<DeskProjectRow> Projects
)
{
    /// <summary>What waits for whoever looks, for the forum and for projects they run.</summary>
    public required DeskToDos NeedsYou { get; init; }

    /// <summary>What an administrator does first, while nobody is safeguarding lead.</summary>
    public FirstLeadPage? FirstLead { get; init; }
}

/// <summary>What the reader has to do for others.</summary>
public record DeskToDos(IReadOnlyList<ToDo> All, DateTime Now)
{
    public IReadOnlyList<ToDo> Here => [.. All.Where(t => t.Kind.Words().Group is not ToDoGroup.Yours)];
}

/// <summary>Somebody who works in services.</summary>
public record ProfessionalRow(int Id, string Name, string? Email, DateTime Since, DateTime? ApprovedAt, DateTime? TrainedAt)
{
    public DateTime? TurnedDownAt { get; init; }
}

/// <summary>Somebody who asked to join a project.</summary>
public record JoinRow(string Name, Hat Hat, Hat UsualHat, DateTime AskedAt, string Project, string Slug);

/// <summary>A stage where people wait too long for a reply.</summary>
public record LateRow(string Project, string Slug, StageKey Stage, int Count);

/// <summary>A project, drafts included.</summary>
public record DeskProjectRow(string Name, string Slug, ProjectState State);
