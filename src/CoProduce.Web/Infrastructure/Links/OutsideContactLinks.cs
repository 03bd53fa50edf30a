namespace CoProduce.Web.Infrastructure.Links;

/// <summary>The contact outside the forum, and the one worry that waits for them.</summary>
public static class OutsideContactLinks
{
    public static string Contact() => "/forum/outside-contact";

    public static string Confirm(int contact) => $"{Contact()}/{contact}/confirm";

    public static string TakeBack(int contact) => $"{Contact()}/{contact}/take-back";

    public static string Yes(string secret) => $"/outside/yes/{secret}";

    public static string Door(string secret) => $"/outside/{secret}";

    public static string Worry(string secret) => $"{Door(secret)}/worry";

    public static string Close(string secret) => $"{Worry(secret)}/close";

    public static string End(string secret) => $"{Worry(secret)}/end";

    public static string GiveBack(string secret) => $"{Worry(secret)}/give-back";

    public static string Note(string secret) => $"{Worry(secret)}/note";

    public static string TakeUp(string secret) => $"{Worry(secret)}/take-up";
}
