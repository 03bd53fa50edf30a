using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Who reads what people need at one session, by the same rule that lets them in.</summary>
public class NeedReaders(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<NeedReader>> OfAsync(ProjectPlace here, Session session)
    {
        var now = clock.Now();
        var (runs, arranges) = (session.RunByParticipantId, session.ArrangedByPersonId);
        var staff = arranges is null ? [] : await db.StaffAsync();
        var candidates = await (
            from person in db.People.AsNoTracking()
            join p in db.TakingPartNow().Where(p => p.ProjectId == here.Id) on person.Id equals p.PersonId into seats
            from p in seats.DefaultIfEmpty()
            where person.Id == arranges || p.Id == runs || p.IsFacilitator || p.IsCoLead
            orderby person.Id
            select new
            {
                Person = person,
                Seat = p,
                IsUnder18 = db.UnderEighteens.Any(u => u.PersonId == person.Id && u.EndedAt == null),
            }
        ).ToListAsync();
        return
        [
            .. candidates
                .Select(c =>
                    (
                        c.Person.DisplayName,
                        At: new Standing
                        {
                            ProjectState = here.Standing.ProjectState,
                            Joining = here.Standing.Joining,
                            AgreementNumber = here.Standing.AgreementNumber,
                            PersonId = c.Person.Id,
                            Duties = staff.Contains(c.Person.Id) ? ForumDuties.Staff : ForumDuties.None,
                            ParticipantId = c.Seat?.Id,
                            State = c.Seat?.State,
                            Hat = c.Seat?.Hat,
                            IsCoLead = c.Seat?.IsCoLead ?? false,
                            IsFacilitator = c.Seat?.IsFacilitator ?? false,
                            AgreedTo = c.Seat?.AgreedTo,
                            IsTrained = c.Person.IsTrained(now),
                            IsUnder18 = c.IsUnder18,
                            Session = new NamedOnSession(runs, arranges, session.RunsSince, session.ArrangesSince),
                        }
                    )
                )
                .Where(c => c.At.MaySeeNeeds)
                .Select(c => new NeedReader(c.At.PersonId!.Value, c.DisplayName, c.At.SeesNeedsSince)),
        ];
    }
}

/// <summary>Somebody who reads what people need at a session, and if they do not read all of it, what was shared since when.</summary>
public record NeedReader(int PersonId, string Name, DateTime? Since);
