using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What a brief can stand on: words of families, and the families at the table.</summary>
public static class FamilyChoices
{
    public static IQueryable<Contribution> FamilyWords(this CoProduceDbContext db, ProjectPlace here) =>
        db.Contributions.StillThere().Where(c => c.ProjectId == here.Id && c.Audience == Audience.Project && c.Hat != Hat.Professional);

    public static IQueryable<Participant> FamilySeats(this CoProduceDbContext db, ProjectPlace here) =>
        db.AtTheTable().Where(p => p.ProjectId == here.Id && p.Hat != Hat.Professional);
}
