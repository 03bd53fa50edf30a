using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Reads what a project can change, and by when.</summary>
public class MoreQuery(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<MorePage> RunAsync(ProjectPlace here)
    {
        var project = await db
            .Projects.AsNoTracking()
            .Where(p => p.Id == here.Id)
            .Select(p => new
            {
                p.Scope,
                p.Sponsor,
                LockedDates = p.LockedDates.OrderBy(d => d.On).Select(d => new { d.What, d.On }).ToList(),
                Design = p.Stages.Where(s => s.Key == StageKey.Design).Select(s => new { s.State, s.PlannedTo }).Single(),
            })
            .SingleAsync();
        var calendar = project.LockedDates.Count == 0 ? ForumCalendar.Usual : await db.CalendarAsync();
        return new MorePage(
            here,
            project.Scope,
            project.Sponsor,
            [
                .. project.LockedDates.Select(d =>
                {
                    var last = LockedDate.LastDayToDecide(d.On, calendar);
                    return new FixedDate(d.What, d.On, last, Fits(d.On, last, project.Design.State, project.Design.PlannedTo));
                }),
            ]
        );
    }

    /// <summary>"Design and choose" has to end, or be planned to end, ten working days before.</summary>
    private bool Fits(DateOnly on, DateOnly lastDay, StageState design, DateOnly? plannedTo) =>
        on < clock.Today() || design is StageState.Closed || ((plannedTo ?? DateOnly.MinValue) <= lastDay && clock.Today() <= lastDay);
}
