using System.Text.RegularExpressions;
using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Starting a project, and keeping what it says about itself true.</summary>
public partial class EditProjectController(CoProduceDbContext db, ProjectAccess door, Viewer viewer, TimeProvider clock) : Controller
{
    private const string EditView = "Edit";

    [HttpGet("projects/new")]
    public IActionResult New() => viewer.IsStaff ? View(EditView, ProjectEditPage.New) : NotFound();

    [HttpPost("projects/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ProjectForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(EditView, ProjectEditPage.New with { Form = form });
        }

        var project = new Project(form.Name!, await FreeSlugAsync(form.Name!), form.Purpose!, clock.Now());
        form.ApplyTo(project);
        db.Add(project);
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Project(project.Slug), "The project is saved. Only forum staff can see it until you publish it.");
    }

    [HttpGet("projects/{slug}/edit")]
    public async Task<IActionResult> Edit(string slug) =>
        await FindAsync(slug) is { } project ? View(EditView, ProjectEditPage.For(project)) : NotFound();

    [HttpPost("projects/{slug}/edit")]
    public async Task<IActionResult> Save(string slug, [Bind(Prefix = "Form")] ProjectForm form)
    {
        if (await FindAsync(slug) is not { } project)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(EditView, ProjectEditPage.For(project, form));
        }

        if (form.Missed(ProjectForm.From(project)) is { Count: > 0 } missed)
        {
            return this.ShowBoth(EditView, ProjectEditPage.For(project, form), missed);
        }

        form.ApplyTo(project);
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Project(slug), "Saved.");
    }

    [HttpPost("projects/{slug}/publish")]
    public Task<IActionResult> Publish(string slug) =>
        ChangeAsync(slug, p => p.Publish(clock.Now()), "The project is published. Anyone can find it now.");

    [HttpPost("projects/{slug}/sponsor-agrees")]
    public Task<IActionResult> SponsorAgrees(string slug) =>
        ChangeAsync(slug, p => p.SponsorAgrees(clock.Now()), "Recorded: the sponsor has said yes to the working agreement.");

    [HttpPost("projects/{slug}/archive")]
    public async Task<IActionResult> Archive(string slug)
    {
        if (await FindAsync(slug) is not { } project)
        {
            return NotFound();
        }

        project.Archive();
        foreach (var asked in await db.Participants.Where(p => p.ProjectId == project.Id && p.AskedToLead != null).ToListAsync())
        {
            asked.NoLongerAskToLead();
        }

        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Project(slug), "The project is finished. Everyone can still read it.");
    }

    [HttpPost("projects/{slug}/unlock-date")]
    public Task<IActionResult> UnlockDate(string slug, int id) => ChangeAsync(slug, p => p.UnlockDate(id), "The date is taken off.");

    private async Task<IActionResult> ChangeAsync(string slug, Action<Project> change, string message)
    {
        if (await FindAsync(slug) is not { } project)
        {
            return NotFound();
        }

        change(project);
        await db.SaveChangesAsync();
        return this.GoTo(ProjectLinks.Project(slug), message);
    }

    private async Task<Project?> FindAsync(string slug) =>
        await door.FindAsync(slug) is { Standing.MayRun: true } here
            ? await db.Projects.Include(p => p.Stages).Include(p => p.LockedDates).AsSplitQuery().SingleAsync(p => p.Id == here.Id)
            : null;

    private async Task<string> FreeSlugAsync(string name)
    {
        var wish = NotPlain().Replace(name.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "-").Trim('-');
        wish = wish.Length is 0 or > 50 ? wish[..Math.Min(wish.Length, 50)].Trim('-') : wish;
        wish = wish is "" or "new" ? "project" : wish;
        var taken = await db.Projects.Where(p => p.Slug.StartsWith(wish)).Select(p => p.Slug).ToListAsync();
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wish : $"{wish}-{n}").First(s => !taken.Contains(s));
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotPlain();
}
