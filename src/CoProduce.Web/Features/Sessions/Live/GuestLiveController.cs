using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Guests;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>A session while it runs, for guests: the same question and the same words, without names and without a way further
/// in.</summary>
[Route("live"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class GuestLiveController(
    GuestAccess door,
    LiveQuery live,
    LiveMarks marks,
    LiveWords words,
    LiveTaps taps,
    LiveChannels channels,
    SignInThrottle tries
) : Controller
{
    private static string Page => GuestLinks.Here();

    /// <summary>More than anybody has to say in a quarter of an hour.</summary>
    private const int MostWords = 40;

    [HttpGet("here")]
    public async Task<IActionResult> Here() =>
        await FindAsync() is var (_, page) ? View("Guest", LivePage.Of(page)) : this.GoTo(GuestLinks.ComeIn(over: true));

    [HttpGet("now")]
    public async Task<IActionResult> Now()
    {
        if (await door.FindAsync() is not { } guest || await marks.OfPageAsync(guest.Project, guest.Number) is not { } mark)
        {
            return NotFound();
        }

        Response.Headers.ETag = mark;
        return Request.Headers.IfNoneMatch == mark ? StatusCode(StatusCodes.Status304NotModified)
            : await ReadAsync(guest) is { } page ? PartialView("_Now", LiveNow.Of(page))
            : NotFound();
    }

    [HttpGet("stream")]
    public async Task<IResult> Stream() =>
        await door.FindAsync() is not { } guest ? Results.NotFound()
        : channels.IsFull(guest.RoomId) ? Results.NoContent()
        : TypedResults.ServerSentEvents(channels.ListenAsync(guest.RoomId, HttpContext.RequestAborted));

    [HttpPost("say")]
    public async Task<IActionResult> Say([Bind(Prefix = "Say")] SayForm form)
    {
        var (guest, page) = await InAsync();
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Guest", LivePage.Of(page, say: form));
        }

        if (!await tries.TakeAsync($"guest-words:{guest.GuestId}", MostWords))
        {
            return this.TooOften();
        }

        var isHidden = await words.SayAsync(guest.RoomId, await door.SeatAsync(guest), form.Text!, form.ShownAs);
        return this.GoTo(
            Page,
            isHidden ? "We have it. Nobody else sees it until the round ends." : "Thank you. Everyone in the session can see it."
        );
    }

    [HttpPost("dot")]
    public async Task<IActionResult> Dot(int said)
    {
        var (guest, page) = await InAsync();
        MustBeAboutTheRound(page);
        return await taps.DotAsync(page, said, await door.SeatAsync(guest)) is { } message ? this.GoTo(Page, message) : NotFound();
    }

    [HttpPost("how-it-goes")]
    public async Task<IActionResult> HowItGoes(HowItGoesForm form)
    {
        var (guest, page) = await InAsync();
        MustBeAboutTheRound(page);
        await taps.HowItGoesAsync(page, form.ToAnswers(), await door.SeatAsync(guest));
        return this.GoTo(Page, "Thank you. Nobody sees what you tapped.");
    }

    [HttpPost("leave")]
    public async Task<IActionResult> Leave()
    {
        await door.LeaveAsync();
        return this.GoTo(GuestLinks.ComeIn(), "You have left the session. Thank you for coming.");
    }

    private void MustBeAboutTheRound(LiveFacts page)
    {
        if (page.Running is { } round)
        {
            this.MustBeAbout(AnsweredTo.Mark(round.Id), LiveTaps.AnotherRound);
        }
    }

    /// <summary>Whoever is not in, or may say nothing now, is told why, and keeps what they wrote.</summary>
    private async Task<(GuestPlace Guest, LiveFacts Page)> InAsync()
    {
        var found = await FindAsync();
        RuleBrokenException.ThrowIf(found is null ? SessionGuest.WhyNotIn : found.Value.Page.WhyNoWords);
        return found!.Value;
    }

    private async Task<(GuestPlace Guest, LiveFacts Page)?> FindAsync() =>
        await door.FindAsync() is { } guest && await ReadAsync(guest) is { } page ? (guest, page) : null;

    private async Task<LiveFacts?> ReadAsync(GuestPlace guest) => (await live.RunAsync(guest.Project, guest.Number))?.ForGuest();
}
