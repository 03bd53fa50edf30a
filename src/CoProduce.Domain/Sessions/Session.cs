using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Sessions;

/// <summary>Where a session happens.</summary>
public enum SessionForm
{
    InPerson,
    Online,
    Both,
}

/// <summary>How people read it.</summary>
public static class SessionForms
{
    public static string Words(this SessionForm form) => form switch { SessionForm.InPerson => "In person", SessionForm.Online => "Online", _ => "In person and online" };
}

/// <summary>A meeting of a project: in a room, online, or both.</summary>
public class Session
{
    public const int TitleMaxLength = 120;
    public const int PurposeMaxLength = 600;
    public const int PlaceMaxLength = 200;
    public const int LinkMaxLength = 300;
    public const int HelpMaxLength = 600;
    public const int NoticeInWorkingDays = 10;
    public const int MostPlaces = 500;

    private Session() { }

    public Session(int number, int projectId, Plan plan)
    {
        Number = number;
        ProjectId = projectId;
        Apply(plan);
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public int ProjectId { get; private set; }
    public string Title { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public SessionForm Form { get; private set; }
    public DateTime StartsAt { get; private set; }
    public DateTime EndsAt { get; private set; }
    public string? Place { get; private set; }
    public string? JoiningLink { get; private set; }

    /// <summary>What helps people come: childcare, travel, breaks, how to take part without coming.</summary>
    public string? Help { get; private set; }

    /// <summary>How many can come. Null when there is room for everyone.</summary>
    public int? Places { get; private set; }

    public DateTime? CancelledAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>What the organiser wrote in the form. Times are UTC.</summary>
    public record Plan(string Title, string Purpose, SessionForm Form, DateTime StartsAt, DateTime EndsAt, string? Place, string? JoiningLink, string? Help, int? Places = null);

    public static string? WhyNot(Plan plan) =>
        plan.EndsAt <= plan.StartsAt ? "The session has to end after it starts."
        : plan.Form is not SessionForm.Online && plan.Place.TidyOrNull() is null ? "Say where it is."
        : plan.Form is not SessionForm.InPerson && plan.JoiningLink.TidyOrNull() is null ? "Add the link people use to join online."
        : plan.Places is < 1 or > MostPlaces ? $"Use a number of places from 1 to {MostPlaces}, or leave it empty."
        : null;

    /// <summary>People need time to arrange care and cover. The organiser is warned of short notice, and may go on.</summary>
    public static string? WarningOfShortNotice(DateOnly on, DateOnly today) =>
        on < WorkingDays.After(today, NoticeInWorkingDays) ? $"It is less than {NoticeInWorkingDays} working days away. Some people may not be able to come: think of a second time." : null;

    public void Change(Plan plan)
    {
        RuleBrokenException.ThrowIf(CancelledAt is not null ? "This session was cancelled." : null);
        Version++;
        Apply(plan);
    }

    public void Cancel(DateTime now)
    {
        RuleBrokenException.ThrowIf(CancelledAt is not null ? "This session was already cancelled." : null);
        Version++;
        CancelledAt = now;
    }

    /// <summary>Whether so many more can come when so many places are taken.</summary>
    public bool HasPlaceBeside(int taken, int people = 1) => Places is null || taken + people <= Places;

    public string? WhyNoAnswer(DateTime now) =>
        CancelledAt is not null ? "This session was cancelled."
        : EndsAt <= now ? "This session is over."
        : null;

    private void Apply(Plan plan)
    {
        RuleBrokenException.ThrowIf(WhyNot(plan));
        Title = plan.Title.Needed("Give the session a name.");
        Purpose = plan.Purpose.Needed("Say what the session is for.");
        Form = plan.Form;
        StartsAt = plan.StartsAt;
        EndsAt = plan.EndsAt;
        Place = plan.Place.TidyOrNull();
        JoiningLink = plan.JoiningLink.TidyOrNull();
        Help = plan.Help.TidyOrNull();
        Places = plan.Places;
    }
}
