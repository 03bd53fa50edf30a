using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>The page where somebody types the code of a session.</summary>
public record ComeInPage(ComeInForm Form, bool IsSignedIn, bool IsOver)
{
    public static IEnumerable<FormChoice> Hats => Enum.GetValues<Hat>().Select(h => new FormChoice($"{h}", h.Words()));

    public static IEnumerable<FormChoice> Ages =>
        [
            new(nameof(GuestAge.EighteenOrOver), "18 or over"),
            new(nameof(GuestAge.ThirteenToSeventeen), "13 to 17"),
            new(nameof(GuestAge.UnderThirteen), "Under 13"),
        ];

    /// <summary>They are a guest in a session already.</summary>
    public bool IsIn { get; init; }

    public string SignInUrl => SignInLinks.SignIn(from: GuestLinks.ComeIn());
}
