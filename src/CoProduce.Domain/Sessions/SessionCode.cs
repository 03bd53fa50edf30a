using System.Security.Cryptography;

namespace CoProduce.Domain.Sessions;

/// <summary>The few letters that stand on the wall while a session is on. With them people say that they are there; guests without an
/// account come in with them too, when those who run the session let them.</summary>
public class SessionCode
{
    public const int Length = 6;
    public const int MostGuests = 100;

    /// <summary>What a code looks like when it is typed in: spaces and hyphens do not matter.</summary>
    public const string Pattern = @"[\s-]*(?:[A-Za-z][\s-]*){6}";

    /// <summary>Letters that nobody mixes up, and that make no words.</summary>
    private const string Alphabet = "BCDFGHJKMNPQRSTVWXZ";

    private SessionCode() { }

    public SessionCode(LiveRoom room, string code, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(LiveRoom.WhyNoWords(true, room.EndedAt));
        RoomId = room.Id;
        Code = code;
        MadeById = byPersonId;
        MadeAt = now;
    }

    public int RoomId { get; private set; }
    public string Code { get; private set; } = "";
    public int MadeById { get; private set; }
    public DateTime MadeAt { get; private set; }

    /// <summary>Who lets guests in. Empty while only people with an account may use the code.</summary>
    public int? LetInById { get; private set; }

    public int Version { get; private set; }

    public bool LetsGuestsIn => LetInById is not null;

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The code as it is kept, however somebody typed it.</summary>
    public static string Plain(string? typed) => string.Concat((typed ?? "").Where(char.IsLetter)).ToUpperInvariant();

    /// <summary>The code as people read it out: two times three letters.</summary>
    public static string Spoken(string code) => $"{code[..3]} {code[3..]}";

    /// <summary>When guests are not let in any more, those who are in are out at once.</summary>
    public void LetGuests(bool comeIn, int byPersonId)
    {
        Version++;
        LetInById = comeIn ? byPersonId : null;
    }

    /// <summary>Why a guest cannot come in with a code that is right, or null.</summary>
    public static string? WhyNotComeIn(DateTime? endedAt, bool letsGuestsIn, int guests) =>
        endedAt is not null ? "This session has ended. Thank you for coming. You can still tell the forum what you think."
        : !letsGuestsIn ? "Guests cannot come in with this code just now. Ask whoever runs the session, or sign in if you have an account."
        : guests >= MostGuests ? "So many guests are here that no more can come in. Tell whoever runs the session what you want to say."
        : null;
}
