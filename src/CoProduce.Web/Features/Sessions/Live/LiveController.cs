using CoProduce.Domain;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>A session while it runs: what everybody in it sees, and saying something.</summary>
[Route("projects/{slug}/sessions/{number:int}/live")]
public class LiveController(
    ProjectAccess door,
    LiveQuery live,
    LiveMarks marks,
    LiveWords words,
    LiveChannels channels,
    ForumSettings forum
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string slug, int number) =>
        await FindAsync(slug, number) is { } page ? View(LivePage.Of(page)) : NotFound();

    /// <summary>The part of the page that changes. Nothing is sent again to whoever has it already.</summary>
    [HttpGet("now")]
    public async Task<IActionResult> Now(string slug, int number, bool wall)
    {
        if (await door.FindAtSessionAsync(slug, number) is not { Standing.MayReadInside: true } here)
        {
            return NotFound();
        }

        var mark = await marks.OfPageAsync(here, number);
        if (mark is not null && Request.Headers.IfNoneMatch == mark)
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        Response.Headers.ETag = mark;
        return await live.RunAsync(here, number) switch
        {
            null => NotFound(),
            { Room: null } => NoContent(),
            var page => PartialView("_Now", LiveNow.Of(wall ? page.ForWall() : page)),
        };
    }

    /// <summary>Says when something changed, as long as the session is on.</summary>
    [HttpGet("stream")]
    public async Task<IResult> Stream(string slug, int number) =>
        await FindAsync(slug, number) switch
        {
            null => Results.NotFound(),
            { IsOn: true, Room.Id: var room } when !channels.IsFull(room) => TypedResults.ServerSentEvents(
                channels.ListenAsync(room, HttpContext.RequestAborted)
            ),
            _ => Results.NoContent(),
        };

    [HttpGet("screen")]
    public async Task<IActionResult> Screen(string slug, int number)
    {
        if (await FindAsync(slug, number) is not { } page)
        {
            return NotFound();
        }

        var (site, code) = (forum.BaseUrl.TrimEnd('/'), page.IsOn ? page.Code?.Code : null);
        var address = code is null ? $"{site}{page.LiveUrl}" : $"{site}{GuestLinks.ComeIn()}";
        return View(
            new ScreenPage(
                LivePage.Of(page.ForWall()),
                address.Split("://")[^1],
                QrCode.Of(code is null ? address : $"{address}?code={code}"),
                code
            )
        );
    }

    [HttpPost("say")]
    public async Task<IActionResult> Say(string slug, int number, [Bind(Prefix = "Say")] SayForm form)
    {
        if (await FindAsync(slug, number) is not { Project.Standing: { IsTakingPart: true, ParticipantId: { } me } } page)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(page.WhyNoWords);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", LivePage.Of(page, say: form));
        }

        var isHidden = await words.SayAsync(page.Room!.Id, me, form.Text!, form.ShownAs);
        return this.GoTo(
            page.LiveUrl,
            isHidden ? "We have it. Nobody else sees it until the round ends." : "Thank you. Everyone in the session can see it."
        );
    }

    private async Task<LiveFacts?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayReadInside: true } here ? await live.RunAsync(here, number) : null;
}
