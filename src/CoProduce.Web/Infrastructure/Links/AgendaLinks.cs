namespace CoProduce.Web.Infrastructure.Links;

/// <summary>The agenda of a session.</summary>
public static class AgendaLinks
{
    public static string Agenda(string slug, int number) => $"{SessionLinks.Session(slug, number)}/agenda";

    public static string AddBreak(string slug, int number) => $"{Agenda(slug, number)}/break";

    public static string GiveMinutes(string slug, int number) => $"{Agenda(slug, number)}/minutes";

    public static string Reopen(string slug, int number) => $"{Agenda(slug, number)}/open";

    public static string Set(string slug, int number) => $"{Agenda(slug, number)}/set";

    public static string BringBack(string slug, int number, int item) => $"{Agenda(slug, number)}/{item}/bring-back";

    public static string LeaveOut(string slug, int number, int item) => $"{Agenda(slug, number)}/{item}/leave-out";

    public static string Move(string slug, int number, int item) => $"{Agenda(slug, number)}/{item}/move";

    public static string RemoveBreak(string slug, int number, int item) => $"{Agenda(slug, number)}/{item}/no-break";

    public static string TakeBack(string slug, int number, int item) => $"{Agenda(slug, number)}/{item}/take-back";
}
