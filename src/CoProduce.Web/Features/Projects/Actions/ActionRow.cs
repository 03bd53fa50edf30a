using System.Linq.Expressions;
using CoProduce.Data;
using CoProduce.Domain.Actions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Something that is being done: who sees to it, by when, and what changed.</summary>
public record ActionRow(int Number, string What, string Owner, DateOnly Due, DateTime? DoneAt, string? WhatChanged)
{
    public int? OwnerParticipantId { get; init; }

    /// <summary>The decision or the session it comes from.</summary>
    public int? Decision { get; init; }

    public int? Session { get; init; }
}

/// <summary>Who does what in a project.</summary>
public record ActionListPage(ProjectPlace Project, IReadOnlyList<ActionRow> Actions);

/// <summary>Reads the work of a project: what is open first, the next day first.</summary>
public static class ActionsQuery
{
    private const int Most = 200;

    public static Task<List<ActionRow>> ActionsAsync(
        this CoProduceDbContext db,
        int projectId,
        Expression<Func<AgreedAction, bool>> which
    ) =>
        db
            .Actions.AsNoTracking()
            .Where(a => a.ProjectId == projectId)
            .Where(which)
            .OrderBy(a => a.DoneAt != null)
            .ThenBy(a => a.Due)
            .ThenBy(a => a.Number)
            .Take(Most)
            .Select(a => new ActionRow(a.Number, a.What, a.Owner, a.Due, a.DoneAt, a.WhatChanged)
            {
                OwnerParticipantId = a.ParticipantId,
                Decision = db.Decisions.Where(d => d.Id == a.DecisionId).Select(d => (int?)d.Number).FirstOrDefault(),
                Session = db.Sessions.Where(s => s.Id == a.SessionId).Select(s => (int?)s.Number).FirstOrDefault(),
            })
            .ToListAsync();
}
