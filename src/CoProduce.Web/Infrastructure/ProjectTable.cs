using CoProduce.Data;
using CoProduce.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>Finds everyone who takes part in a project, to tell them something.</summary>
public static class ProjectTable
{
    public static Task<List<int>> TableAsync(this CoProduceDbContext db, int projectId) =>
        db.Participants.WhoTakePart().Where(p => p.ProjectId == projectId).Select(p => p.PersonId).ToListAsync();
}
