using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Looks again, when an invitation is used, whether what it was sent under still holds.</summary>
public class InvitationUse(CoProduceDbContext db, TimeProvider clock)
{
    /// <summary>Why it cannot be used, in words for whoever was invited, or null.</summary>
    public async Task<string?> WhyNotAsync(Invitation invitation) =>
        await WhyNoProjectAsync(invitation)
        ?? invitation.WhyNotUse(await InviterAsync(invitation), await OthersAsync(invitation), clock.Now());

    /// <summary>Who invited, with what they may do now. Somebody paused may nothing.</summary>
    public async Task<Invitation.Inviter> InviterAsync(Invitation invitation)
    {
        var leads = db.TakingPartNow()
            .WhoLead()
            .Where(p => p.ProjectId == invitation.ProjectId)
            .Where(p => db.Projects.Any(x => x.Id == p.ProjectId && x.AgreementNumber == p.AgreedTo));
        var by = await db
            .People.Where(p => p.Id == invitation.InvitedById)
            .Select(p => new
            {
                Duties = db.PersonPauses.Any(x => x.PersonId == p.Id) ? ForumDuties.None : p.Duties,
                LeadsAs = leads.Where(x => x.PersonId == p.Id).Select(x => (Hat?)x.Hat).FirstOrDefault(),
            })
            .SingleAsync();
        var project = await db
            .Projects.Where(p => p.Id == invitation.ProjectId)
            .Select(p => new { p.State, p.Joining })
            .SingleOrDefaultAsync();
        return new Invitation.Inviter(
            invitation.InvitedById,
            by.Duties,
            project is not null && by.LeadsAs is { } hat ? InvitesFor(project.State, project.Joining, hat) : null
        );
    }

    private static Side? InvitesFor(ProjectState state, Joining joining, Hat hat) =>
        new Standing
        {
            ProjectState = state,
            Joining = joining,
            AgreementNumber = 0,
            State = ParticipantState.TakingPart,
            Hat = hat,
            IsCoLead = true,
            AgreedTo = 0,
        }.InvitesFor;

    private async Task<string?> WhyNoProjectAsync(Invitation invitation) =>
        await db
            .Projects.Where(p => p.Id == invitation.ProjectId)
            .Select(p => new
            {
                p.State,
                IsPaused = db.ProjectPauses.Any(x => x.ProjectId == p.Id),
                IsDone = db.Projects.AreDone().Any(x => x.Id == p.Id),
            })
            .SingleOrDefaultAsync() switch
        {
            { State: ProjectState.Archived } or { IsDone: true } =>
                "This project has finished. Please ask the forum where else you can take part.",
            { IsPaused: true } => ProjectPause.Why,
            _ => null,
        };

    private Task<List<Invitation>> OthersAsync(Invitation invitation) =>
        db
            .Invitations.AsNoTracking()
            .Where(i =>
                i.NormalizedEmail == invitation.NormalizedEmail && i.Id != invitation.Id && i.AcceptedAt == null && i.TakenBackAt == null
            )
            .ToListAsync();
}
