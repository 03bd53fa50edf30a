namespace CoProduce.Web.Infrastructure.Links;

/// <summary>A session while it runs, for those who take part in the project.</summary>
public static class LiveLinks
{
    public static string Live(string slug, int number) => $"{SessionLinks.Session(slug, number)}/live";

    public static string Step(string slug, int number) => $"{Live(slug, number)}/agenda";

    public static string Ask(string slug, int number) => $"{Live(slug, number)}/ask";

    public static string Code(string slug, int number) => $"{Live(slug, number)}/code";

    public static string Dot(string slug, int number) => $"{Live(slug, number)}/dot";

    public static string End(string slug, int number) => $"{Live(slug, number)}/end";

    public static string EndSilence(string slug, int number) => $"{Live(slug, number)}/end-silence";

    public static string HowItGoes(string slug, int number) => $"{Live(slug, number)}/how-it-goes";

    public static string Note(string slug, int number) => $"{Live(slug, number)}/note";

    public static string Open(string slug, int number) => $"{Live(slug, number)}/open";

    public static string Rounds(string slug, int number) => $"{Live(slug, number)}/rounds";

    public static string EndRound(string slug, int number) => $"{Rounds(slug, number)}/end";

    public static string Say(string slug, int number) => $"{Live(slug, number)}/say";

    public static string Screen(string slug, int number) => $"{Live(slug, number)}/screen";

    public static string Turn(string slug, int number) => $"{Live(slug, number)}/turn";
}
