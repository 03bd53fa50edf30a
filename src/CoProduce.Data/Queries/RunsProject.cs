using System.Linq.Expressions;
using CoProduce.Domain.Participation;

namespace CoProduce.Data.Queries;

/// <summary>
/// Who runs a project: its two leads and its facilitators, while they take part. The twin of <see cref="Participant.RunsProject"/>.
/// </summary>
public static class RunsProject
{
    public static readonly Expression<Func<Participant, bool>> Rule = p =>
        p.State == ParticipantState.TakingPart && (p.IsCoLead || p.IsFacilitator);

    public static IQueryable<Participant> WhoRun(this IQueryable<Participant> participants) => participants.Where(Rule);

    /// <summary>Those who run a project and have said yes to its agreement as it is worded now.</summary>
    public static IQueryable<Participant> WhoRunNow(this CoProduceDbContext db)
    {
        var projects = db.Projects;
        return db.Participants.WhoRun().Where(p => projects.Any(x => x.Id == p.ProjectId && x.AgreementNumber == p.AgreedTo));
    }

    public static IQueryable<Participant> WhoRun(this CoProduceDbContext db, int projectId) =>
        db.Participants.WhoRun().Where(p => p.ProjectId == projectId);
}
