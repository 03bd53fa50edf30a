namespace CoProduce.Web.Infrastructure.Links;

/// <summary>A session while it runs, for those who came in with a code.</summary>
public static class GuestLinks
{
    public static string ComeIn(bool? over = null) => "/live".With((nameof(over), over));

    public static string Dot() => "/live/dot";

    public static string Here() => "/live/here";

    public static string HowItGoes() => "/live/how-it-goes";

    public static string Leave() => "/live/leave";

    public static string YoungGuests(string slug, int number) => $"{SessionLinks.Session(slug, number)}/young-guests";

    public static string TakeBackYoungGuest(string slug, int number, int young) => $"{YoungGuests(slug, number)}/{young}/take-back";

    public static string Say() => "/live/say";
}
