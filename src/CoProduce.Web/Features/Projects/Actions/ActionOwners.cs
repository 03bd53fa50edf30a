using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>Who can see to something: whoever takes part is known by who they are, so that it goes back to the leads when they go.
/// Everybody else is a name.</summary>
public class ActionOwners(CoProduceDbContext db)
{
    private const int Most = 300;

    public async Task<IReadOnlyList<FormChoice>> AllAsync(ProjectPlace here)
    {
        var seats = await Seats(here)
            .OrderBy(p => p.Person.DisplayName)
            .Take(Most)
            .Select(p => new { p.Id, p.Person.DisplayName })
            .ToListAsync();
        return
        [
            new FormChoice("", "Choose"),
            .. seats.Select(p => new FormChoice(p.Id.ToString(CultureInfo.InvariantCulture), p.DisplayName)),
        ];
    }

    /// <summary>Writes who was chosen beside their name, and who was meant by the name of somebody at the table. Says why nobody can
    /// tell, or null.</summary>
    public async Task<string?> CompleteAsync(ProjectPlace here, ActionForm form)
    {
        var all = await Seats(here).Select(p => new { p.Id, p.Person.DisplayName }).ToListAsync();
        var meant = all.Where(p =>
                form.OwnerId is { } chosen ? p.Id == chosen : p.DisplayName.Equals(form.Owner, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        RuleBrokenException.ThrowIf(form.OwnerId is not null && meant.Count == 0 ? KnownChoices.Why : null);
        if (meant is [var one])
        {
            (form.OwnerId, form.Owner) = (one.Id, one.DisplayName);
        }

        return meant.Count > 1 ? "Two people here are called that. Choose from the list who it is." : null;
    }

    private IQueryable<Participant> Seats(ProjectPlace here) =>
        db.Participants.AsNoTracking().Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart);
}
