using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Sessions, who comes to them and what came of them.</summary>
public static class SessionLinks
{
    public static string All(SessionForm? how = null, bool? past = null, int? after = null, int? before = null) =>
        "/sessions".With((nameof(how), how), (nameof(past), past), (nameof(after), after), (nameof(before), before));

    public static string Month(string? of = null) => "/sessions/month".With((nameof(of), of));

    public static string OfProject(string slug, int? before = null) =>
        $"{ProjectLinks.Project(slug)}/sessions".With((nameof(before), before));

    public static string New(string slug, int? like = null) => $"{ProjectLinks.Project(slug)}/sessions/new".With((nameof(like), like));

    public static string Session(string slug, int number) => $"{ProjectLinks.Project(slug)}/sessions/{number}";

    public static string Edit(string slug, int number) => $"{Session(slug, number)}/edit";

    public static string Cancel(string slug, int number) => $"{Session(slug, number)}/cancel";

    public static string Coming(string slug, int number) => $"{Session(slug, number)}/coming";

    public static string WhoComes(string slug, int number) => $"{Session(slug, number)}/who-comes";

    public static string Along(string slug, int number) => $"{Session(slug, number)}/along";

    public static string RemoveCompanion(string slug, int number, int companion) => $"{Along(slug, number)}/{companion}/remove";

    public static string CalendarEntry(string slug, int number) => $"{Session(slug, number)}/calendar";

    public static string Here(string slug, int number) => $"{Session(slug, number)}/here";

    public static string Attendance(string slug, int number) => $"{Session(slug, number)}/attendance";

    public static string RemoveAttendance(string slug, int number, int participant) => $"{Attendance(slug, number)}/{participant}/remove";

    public static string Closing(string slug, int number) => $"{Session(slug, number)}/closing";

    public static string Summary(string slug, int number) => $"{Session(slug, number)}/summary";

    public static string Papers(string slug, int number) => $"{Session(slug, number)}/papers";

    public static string RemovePaper(string slug, int number, int paper) => $"{Papers(slug, number)}/{paper}/remove";

    public static string MyCalendar() => "/account/calendar";

    public static string EndMyCalendar() => "/account/calendar/end";

    public static string MyCalendarFeed(string secret) => $"/calendar/{secret}.ics";
}
