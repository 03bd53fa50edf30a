namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Duties that people have, and how each ends.</summary>
public static class DutyLinks
{
    public static string Mine() => "/account/duties";

    public static string Holder(int person) => $"/forum/duties/held/{person}";

    public static string AskToEnd(int person) => $"{Holder(person)}/ask";

    public static string AgreeToEnd(int person) => $"{Holder(person)}/agree";

    public static string Keep(int person) => $"{Holder(person)}/keep";
}
