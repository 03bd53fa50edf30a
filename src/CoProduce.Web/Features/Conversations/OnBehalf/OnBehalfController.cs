using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Writing down what somebody else said: on the phone, on paper, in a room, or a child's own view.</summary>
[Route("projects/{slug}/stages/{key}")]
public class OnBehalfController(CoProduceDbContext db, ProjectAccess door, OnBehalfQuery pages, WritingDown words) : Controller
{
    [HttpGet("take-down")]
    public Task<IActionResult> TakeDown(string slug, string key) => ShowAsync(slug, key, isForAChild: false);

    [HttpGet("for-a-child")]
    public Task<IActionResult> ForAChild(string slug, string key) => ShowAsync(slug, key, isForAChild: true);

    [HttpPost("take-down")]
    public Task<IActionResult> TakeDown(string slug, string key, [Bind(Prefix = "Form")] OnBehalfForm form) =>
        SaveAsync(slug, key, form, isForAChild: false);

    [HttpPost("for-a-child")]
    public Task<IActionResult> ForAChild(string slug, string key, [Bind(Prefix = "Form")] OnBehalfForm form) =>
        SaveAsync(slug, key, form, isForAChild: true);

    private async Task<IActionResult> ShowAsync(string slug, string key, bool isForAChild) =>
        await FindAsync(slug, key, isForAChild) is var (here, stage)
            ? View("TakeDown", await pages.RunAsync(here, stage, new OnBehalfForm { IsForAChild = isForAChild }))
            : NotFound();

    private async Task<IActionResult> SaveAsync(string slug, string key, OnBehalfForm form, bool isForAChild)
    {
        if (await FindAsync(slug, key, isForAChild) is not var (here, stage))
        {
            return NotFound();
        }

        if (form.IsForAChild != isForAChild || !ModelState.IsValid)
        {
            form.IsForAChild = isForAChild;
            return this.TryAgain("TakeDown", await pages.RunAsync(here, stage, form));
        }

        var number = await db.TogetherAsync(() => words.WriteAsync(here, stage, form));
        return this.GoTo(
            SaidLinks.Said(here.Slug, number),
            "Thank you for writing it down. Someone will reply, and you can tell them what it said."
        );
    }

    private async Task<(ProjectPlace Here, StageKey Stage)?> FindAsync(string slug, string key, bool isForAChild) =>
        StageKeys.FromSlug(key) is { } stage
        && await door.FindAsync(slug) is { } here
        && (isForAChild ? here.Standing.MaySupportAChild : here.Standing.MayTakeDown)
            ? (here, stage)
            : null;
}
