using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Who can be named on a session: to run it, and to arrange interpreters and travel.</summary>
public class SessionPeople(CoProduceDbContext db, TimeProvider clock)
{
    private const int MostPeople = 300;
    private const string NotHere = "Choose somebody who takes part in the project, or forum staff.";

    public async Task<SessionPlanPage> PageAsync(ProjectPlace here, int? number, SessionPlanForm form)
    {
        var people = await db
            .Participants.AsNoTracking()
            .WhoTakePart()
            .Where(p => p.ProjectId == here.Id && !p.IsWrittenDown)
            .OrderByDescending(p => p.Id == form.RunBy || p.PersonId == form.ArrangedBy)
            .ThenBy(p => p.Person.DisplayName)
            .Take(MostPeople)
            .Select(p => new
            {
                p.Id,
                p.PersonId,
                p.Person.DisplayName,
            })
            .ToListAsync();
        var arrangers = people.Select(p => (Id: p.PersonId, p.DisplayName)).Union(await StaffAsync()).ToList();
        form.RunByName = people.Find(p => p.Id == form.RunBy)?.DisplayName;
        form.ArrangedByName = arrangers.Find(p => p.Id == form.ArrangedBy).DisplayName;
        return new SessionPlanPage(here, number, form)
        {
            People = [new("", "Those who run the project"), .. people.Select(p => Choice(p.Id, p.DisplayName))],
            Arrangers = [new("", "Nobody is named"), .. arrangers.Select(p => Choice(p.Id, p.DisplayName))],
            MayName = number is null || here.Standing.MayNameOnSession,
        };
    }

    /// <summary>What stands there now, as the form would show it, with the names of who is named, and those in what was typed.</summary>
    public async Task<SessionPlanForm> NowAsync(Session session, SessionPlanForm typed)
    {
        var now = SessionPlanForm.Of(session);
        var seats = await db
            .Participants.Where(p => p.Id == now.RunBy || p.Id == typed.RunBy)
            .Select(p => new { p.Id, p.Person.DisplayName })
            .ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var people = await db
            .People.Where(p => p.Id == now.ArrangedBy || p.Id == typed.ArrangedBy)
            .ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        foreach (var form in new[] { now, typed })
        {
            form.RunByName = seats.GetValueOrDefault(form.RunBy ?? 0);
            form.ArrangedByName = people.GetValueOrDefault(form.ArrangedBy ?? 0);
        }

        return now;
    }

    /// <summary>The person behind the seat that was chosen. Somebody who plans and does not run the project runs what they plan.</summary>
    public async Task<int?> WhoRunsAsync(ProjectPlace here, SessionPlanForm form)
    {
        form.RunBy ??= here.Standing.MayRun ? null : here.Standing.ParticipantId;
        await CheckArrangerAsync(here, form);
        if (form.RunBy is null)
        {
            return null;
        }

        var seat = await db.Participants.Include(p => p.Person).SingleOrDefaultAsync(p => p.Id == form.RunBy && p.ProjectId == here.Id);
        RuleBrokenException.ThrowIf(
            seat is null
                ? NotHere
                : seat.WhyNotRunSession(here.Standing.AgreementNumber, clock.Now())
                    ?? Participant.WhyNotRunWithout(await IsNewAndUnder18Async(here, seat), form.ArrangedBy),
            nameof(form.RunBy)
        );
        return seat!.PersonId;
    }

    private async Task CheckArrangerAsync(ProjectPlace here, SessionPlanForm form)
    {
        if (form.ArrangedBy is { } person)
        {
            var seat = await db.Participants.WhoTakePart().SingleOrDefaultAsync(p => p.ProjectId == here.Id && p.PersonId == person);
            var isHere = seat?.AgreedTo == here.Standing.AgreementNumber || (await db.StaffAsync()).Contains(person);
            RuleBrokenException.ThrowIf(
                seat?.WhyNotArrange(await IsUnder18Async(person)) ?? (isHere ? null : NotHere),
                nameof(form.ArrangedBy)
            );
        }
    }

    private async Task<bool> IsNewAndUnder18Async(ProjectPlace here, Participant seat) =>
        here.Standing.Session?.RunByParticipantId != seat.Id && await IsUnder18Async(seat.PersonId);

    private Task<bool> IsUnder18Async(int person) => db.UnderEighteens.AnyAsync(u => u.PersonId == person && u.EndedAt == null);

    private async Task<List<(int Id, string DisplayName)>> StaffAsync()
    {
        var staff = await db.StaffAsync();
        return [.. (await db.People.Where(p => staff.Contains(p.Id)).ToListAsync()).Select(p => (p.Id, p.DisplayName))];
    }

    private static FormChoice Choice(int id, string name) => new(id.ToString(CultureInfo.InvariantCulture), name);
}
