using CoProduce.Data;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    private async Task<int> FillInvitationsAsync(CoProduceDbContext db, DateTime now)
    {
        var staff = new Invitation.Inviter(People[Who.Staff].Id, ForumDuties.Staff);
        var invitation = new Invitation(new Invitation.To("invited@example.org", Hat.ParentCarer, ProjectId: Project.Id), staff, now);
        var duty = new Invitation(
            new Invitation.To("duty@example.org", Hat.ParentCarer, ForumDuties.SafeguardingLead),
            new(People[Who.Administrator].Id, ForumDuties.Administrator),
            now
        );
        var domain = new ApprovedDomain("council.example.org", People[Who.Staff].Id, now);
        db.AddRange(invitation, duty, domain);
        await db.SaveChangesAsync();
        Parts["deputy"] = $"{People[Who.Deputy].Id}";
        (Parts["invitation"], Parts["duty"], Parts["domain"]) = ($"{invitation.Id}", $"{duty.Id}", $"{domain.Id}");
        return 0;
    }
}
