using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Accounts;

/// <summary>How many mails go to people who did not ask us for one. Nobody learns from it whether others wrote to them.</summary>
public class LettersToStrangers(SignInThrottle tries, Viewer viewer, TimeProvider clock)
{
    public const int MostFromOne = 5;
    public const int MostToOne = 3;
    public const int MostInvitations = 30;

    public const string Wait =
        "You have asked for several mails in the last hour. Please wait an hour, then send this again. Nothing else has changed.";

    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Why somebody signed in sends no more of them now, or null. It takes one.</summary>
    public async Task<string?> WhyNotSendAsync() =>
        await tries.TakeWithTheFormAsync($"letters-from:{viewer.PersonId}", MostFromOne, Window) ? null : Wait;

    /// <summary>When the next invitation of whoever is signed in goes out. One over the limit waits for its turn.</summary>
    public Task<DateTime> InvitationTurnAsync() => tries.TakeTurnAsync($"invitations-from:{viewer.PersonId}", MostInvitations, Window);

    /// <summary>When a mail goes to this address. Whoever writes, it is sent to no more than a few times an hour.</summary>
    public async Task<DateTime> TurnAsync(string address, DateTime? notBefore = null)
    {
        var turn = await tries.TakeTurnAsync($"letters-to:{EmailAddress.Normalised(address)}", MostToOne, Window);
        return notBefore > turn ? notBefore.Value : turn;
    }

    /// <summary>Whether a visitor, who may be anybody, causes one more mail to this address.</summary>
    public Task<bool> MayRemindAsync(string address) =>
        tries.TakeWithTheFormAsync($"reminders-to:{EmailAddress.Normalised(address)}", MostToOne, Window);

    public bool Waits(DateTime goesAt) => goesAt > clock.Now();
}
