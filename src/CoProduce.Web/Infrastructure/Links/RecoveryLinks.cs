namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Help of forum staff with signing in.</summary>
public static class RecoveryLinks
{
    public static string Find() => "/forum/getting-in";

    public static string Person(int person) => $"/forum/getting-in/{person}";

    public static string End(int person) => $"{Person(person)}/end";

    public static string GrownUp(int person) => $"{Person(person)}/grown-up";

    public static string LetIn(int person) => $"{Person(person)}/let-in";

    public static string Pause(int person) => $"{Person(person)}/pause";

    public static string SecondStepOff(int person) => $"{Person(person)}/second-step-off";
}
