using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Participation;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Reads what somebody said yes to.</summary>
public class ConsentsQuery(CoProduceDbContext db)
{
    public async Task<ConsentsPage> RunAsync(int me) =>
        new(
            await (
                from x in db.Participants.AsNoTracking()
                join p in db.Projects on x.ProjectId equals p.Id
                where x.PersonId == me && x.State == ParticipantState.TakingPart && x.AgreedAt != null
                orderby x.AgreedAt descending
                select new AgreedRow(p.Name, p.Slug, x.AgreedTo!.Value, x.AgreedAt!.Value)
            ).ToListAsync(),
            await (
                from c in db.Contributions.AsNoTracking().InPublic()
                join p in db.Projects on c.ProjectId equals p.Id
                where c.Author.PersonId == me
                orderby c.Id descending
                select new PublicRow(c.Id, p.Name, SaidLinks.Said(p.Slug, c.Number), c.Text, c.PublicSaidAt ?? c.SaidAt)
            ).ToListAsync(),
            await (
                from c in db.Contributions.AsNoTracking().StillThere()
                from r in c.Reuse
                join p in db.Projects on c.ProjectId equals p.Id
                where c.Author.PersonId == me && r.SaidYes == true
                orderby r.Id descending
                select new ReuseYesRow(c.Id, r.Id, r.Where, SaidLinks.Said(p.Slug, c.Number), r.AnsweredAt!.Value)
            ).ToListAsync(),
            await (
                from n in db.SharedNeeds.AsNoTracking()
                join s in db.Sessions on n.SessionId equals s.Id
                where n.PersonId == me && n.Sealed != ""
                orderby n.Id descending
                select new SharedRow(s.Title, n.SharedAt)
            ).ToListAsync(),
            await (
                from u in db.UnderEighteens.AsNoTracking()
                where
                    (u.PersonId == me || u.CarerId == me) && u.EndedAt == null && (u.PersonId == me ? u.SaidYesAt : u.CarerAgreedAt) != null
                select new CarerYesRow(
                    u.PersonId == me ? null : u.Person.DisplayName,
                    u.PersonId == me ? u.SaidYesAt!.Value : u.CarerAgreedAt!.Value
                )
            ).ToListAsync(),
            await db.People.Where(p => p.Id == me).Select(p => p.AllowsMail).SingleAsync()
        );
}
