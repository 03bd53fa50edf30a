using System.Linq.Expressions;
using CoProduce.Data;
using CoProduce.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Reads the work of a project: what is open first, the next day first.</summary>
public class ActionsQuery(CoProduceDbContext db)
{
    private const int Most = 200;

    public Task<List<ActionRow>> RunAsync(int projectId, Expression<Func<AgreedAction, bool>> which) =>
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
