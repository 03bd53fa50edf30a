using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Safety.Safeguarding;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Where the contact outside reads one worry and sees to it.</summary>
[AllowAnonymous, Route("outside/{secret:length(64)}"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public class OutsideController(
    CoProduceDbContext db,
    OutsideDoor door,
    ConcernQuery one,
    SafeguardingConcerns worries,
    SafeguardingSeal seal,
    TimeProvider clock
) : Controller
{
    [HttpGet("worry")]
    public async Task<IActionResult> Worry(string secret) =>
        await door.InsideAsync(secret) is { } place ? View("Worry", await PageAsync(place))
        : await door.BeforeAsync(secret) is { } before ? LocalRedirect(before.Url)
        : this.LinkEnded();

    [HttpPost("worry/take-up")]
    public Task<IActionResult> TakeUp(string secret) =>
        ChangeAsync(
            secret,
            async place =>
            {
                await worries.PutDownIfLeftAsync(place.Link.Concern);
                place.Link.Concern.TakeUp(place.Contact.PersonId, clock.Now());
            },
            "You have taken it up."
        );

    [HttpPost("worry/note")]
    public async Task<IActionResult> Note(string secret, [Bind(Prefix = "Note")] ConcernNoteForm form)
    {
        if (!ModelState.IsValid)
        {
            return await door.InsideAsync(secret) is { } place
                ? this.TryAgain("Worry", await PageAsync(place) with { Note = form })
                : await OutAsync(secret);
        }

        return await ChangeAsync(
            secret,
            place =>
            {
                var key = Guid.NewGuid();
                place.Link.Concern.Note(key, seal.Seal(key, form.Words!), place.Contact.PersonId, clock.Now());
                return Task.CompletedTask;
            },
            "The note is kept."
        );
    }

    [HttpPost("worry/end")]
    public async Task<IActionResult> End(string secret, [Bind(Prefix = "End")] EndForm form)
    {
        if (!ModelState.IsValid)
        {
            return await door.InsideAsync(secret) is { } place
                ? this.TryAgain("Worry", await PageAsync(place) with { End = form })
                : await OutAsync(secret);
        }

        return await ChangeAsync(secret, place => EndAsync(place, form), "Saved.");
    }

    [HttpPost("worry/close")]
    public Task<IActionResult> Close(string secret, bool agrees) =>
        ChangeAsync(
            secret,
            place =>
            {
                place.Link.Concern.Settle(agrees, place.Contact.PersonId, clock.Now());
                return Task.CompletedTask;
            },
            agrees ? "It is closed." : "It stays open."
        );

    [HttpPost("worry/give-back")]
    public Task<IActionResult> GiveBack(string secret) =>
        ChangeAsync(
            secret,
            place =>
            {
                place.Link.Concern.GiveBack(clock.Now());
                return worries.GiveBackAsync(place.Link.Concern);
            },
            "The words are back in their place. Their author has been told."
        );

    /// <summary>It closes with the contact's word alone when nobody in the forum may read it.</summary>
    private async Task EndAsync(OutsidePlace place, EndForm form)
    {
        var concern = place.Link.Concern;
        concern.AskToClose(form.Outcome!.Value, seal.Seal(concern.Key, form.Reason!), place.Contact.PersonId);
        if ((await worries.WhoMayReadAsync(concern)).Count == 0)
        {
            concern.Close(place.Contact.PersonId, clock.Now(), isAlone: true);
        }
    }

    private async Task<IActionResult> ChangeAsync(string secret, Func<OutsidePlace, Task> change, string message)
    {
        if (await door.InsideAsync(secret) is not { } place)
        {
            return await OutAsync(secret);
        }

        await change(place);
        await db.SaveChangesAsync();
        return this.GoTo(place.WorryUrl, message);
    }

    /// <summary>Whoever was open too long, or opened it elsewhere since, has their words back and is asked for the passphrase.</summary>
    private async Task<IActionResult> OutAsync(string secret)
    {
        RuleBrokenException.ThrowIf(
            await door.BeforeAsync(secret) is null ? null : "Nothing was saved. Go back, type your passphrase again, and then send it."
        );
        return this.LinkEnded();
    }

    private Task<ConcernPage> PageAsync(OutsidePlace place) => one.RunAsync(place.Link.Concern, place.Contact.PersonId, place.Secret);
}
