namespace CoProduce.Web.Infrastructure.Links;

/// <summary>What people need to take part.</summary>
public static class NeedLinks
{
    public static string Mine() => "/my-access-needs";

    public static string Remove(int need) => $"/my-access-needs/{need}/remove";

    public static string Counts(string slug) => $"{ProjectLinks.Project(slug)}/needs";

    public static string ForSession(string slug, int number) => $"{SessionLinks.Session(slug, number)}/my-needs";

    public static string Met(string slug, int number, int need) => $"{ForSession(slug, number)}/{need}/met";

    public static string TakeBack(string slug, int number, int need) => $"{ForSession(slug, number)}/{need}/take-back";

    public static string Listed(string slug, int number) => $"{SessionLinks.Session(slug, number)}/needs";

    public static string SeeTo(string slug, int number, int need) => $"{Listed(slug, number)}/{need}";
}
