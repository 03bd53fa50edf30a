namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Worries about someone, and pauses.</summary>
public static class SafeguardingLinks
{
    public static string All() => "/safeguarding";

    public static string Concern(int concern) => $"/safeguarding/{concern}";

    public static string Close(int concern) => $"{Concern(concern)}/close";

    public static string End(int concern) => $"{Concern(concern)}/end";

    public static string GiveBack(int concern) => $"{Concern(concern)}/give-back";

    public static string Note(int concern) => $"{Concern(concern)}/note";

    public static string TakeUp(int concern) => $"{Concern(concern)}/take-up";

    public static string Pauses() => "/safeguarding/pauses";

    public static string EndPause(int project) => $"/safeguarding/pauses/{project}/end";

    public static string Worried() => "/worried";

    public static string MyWorries() => "/worried/mine";

    public static string ThankYou() => "/worried/thank-you";
}
