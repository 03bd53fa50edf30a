using CoProduce.Domain.Calendar;
using CoProduce.Domain.Projects;

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
    public static string Words(this SessionForm form) =>
        form switch
        {
            SessionForm.InPerson => "In person",
            SessionForm.Online => "Online",
            _ => "In person and online",
        };
}

/// <summary>A meeting of a project: in a room, online, or both.</summary>
public partial class Session
{
    public const int TitleMaxLength = 120;
    public const int PurposeMaxLength = 600;
    public const int PlaceMaxLength = 200;
    public const int LinkMaxLength = 2000;
    public const int HelpMaxLength = 600;
    public const int MostPlaces = 500;

    private Session() { }

    public Session(int number, int projectId, Plan plan, Session? sameAs = null)
    {
        Number = number;
        ProjectId = projectId;
        SameAsId = sameAs?.SameAsId ?? sameAs?.Id;
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
    public string? GettingThere { get; private set; }
    public string? JoiningLink { get; private set; }

    /// <summary>What helps people come: childcare, travel, breaks.</summary>
    public string? Help { get; private set; }

    /// <summary>How to take part without coming: by phone, on paper, before or after.</summary>
    public string? WithoutComing { get; private set; }

    /// <summary>The stage it is part of, where it is part of one.</summary>
    public StageKey? Stage { get; private set; }

    /// <summary>The first of the times at which this same meeting is held. Null for that first one.</summary>
    public int? SameAsId { get; private set; }

    /// <summary>Since when people could know of this time.</summary>
    public DateTime TimeSetAt { get; private set; }

    /// <summary>How many can come. Null when there is room for everyone.</summary>
    public int? Places { get; private set; }

    public DateTime? CancelledAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>What the organiser wrote in the form. Times are UTC.</summary>
    public record Plan(
        string Title,
        string Purpose,
        SessionForm Form,
        DateTime StartsAt,
        DateTime EndsAt,
        string? Place,
        string? JoiningLink,
        string? Help,
        int? Places = null
    )
    {
        public string? GettingThere { get; init; }
        public string? WithoutComing { get; init; }
        public StageKey? Stage { get; init; }
        public int? RunByParticipantId { get; init; }
        public int? ArrangedByPersonId { get; init; }
        public DateTime PlannedAt { get; init; }

        /// <summary>The families' lead says it, so whoever is named reads what was shared before too.</summary>
        public bool IsByFamiliesLead { get; init; }
    }

    public static string? WhyNot(Plan plan) =>
        plan.EndsAt <= plan.StartsAt ? "The session has to end after it starts."
        : plan.Form is not SessionForm.Online && plan.Place.TidyOrNull() is null ? "Say where it is."
        : plan.Form is not SessionForm.InPerson && plan.JoiningLink.TidyOrNull() is null ? "Add the link people use to join online."
        : plan.Places is < 1 or > MostPlaces ? $"Use a number of places from 1 to {MostPlaces}, or leave it empty."
        : plan.PlannedAt > default(DateTime) ? DaysInReach.WhyNot(plan.StartsAt.ForumDay(), plan.PlannedAt.ForumDay())
        : null;

    /// <summary>Whether anything is different now, so that people are told only when there is something to tell.</summary>
    public bool Change(Plan plan)
    {
        RuleBrokenException.ThrowIf(WhyNoAnswer(plan.PlannedAt));
        RuleBrokenException.ThrowIf(WhyNotMove(plan), "On");
        var before = Planned();
        Apply(plan);
        var isChanged = Planned() != before;
        Version += isChanged ? 1 : 0;
        return isChanged;
    }

    /// <summary>People need a night to hear of a new time. Another room or link is better late than never.</summary>
    public static string? WhyNotThen(DateTime startsAt, DateTime now) =>
        startsAt.ForumDay() <= now.ForumDay() ? "Choose a day from tomorrow on." : null;

    private string? WhyNotMove(Plan plan) =>
        plan.StartsAt == StartsAt && plan.EndsAt == EndsAt ? null
        : StartsAt <= plan.PlannedAt ? "This session has begun, so its time stays."
        : WhyNotThen(plan.StartsAt, plan.PlannedAt);

    public void Cancel(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotCancel(now));
        Version++;
        CancelledAt = now;
    }

    public string? WhyNotCancel(DateTime now) =>
        CancelledAt is not null ? "This session was already cancelled."
        : EndsAt <= now ? "This session is over. What has been cannot be cancelled."
        : StartsAt <= now ? "This session has begun, and people are there. It cannot be cancelled any more."
        : null;

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
        TimeSetAt = plan.StartsAt == StartsAt ? TimeSetAt : plan.PlannedAt;
        StartsAt = plan.StartsAt;
        EndsAt = plan.EndsAt;
        Place = plan.Place.TidyOrNull();
        JoiningLink = plan.JoiningLink.TidyOrNull();
        Help = plan.Help.TidyOrNull();
        Places = plan.Places;
        GettingThere = plan.GettingThere.TidyOrNull();
        WithoutComing = plan.WithoutComing.TidyOrNull();
        Stage = plan.Stage;
        Name(plan);
    }

    private Plan Planned() =>
        new(Title, Purpose, Form, StartsAt, EndsAt, Place, JoiningLink, Help, Places)
        {
            GettingThere = GettingThere,
            WithoutComing = WithoutComing,
            Stage = Stage,
            RunByParticipantId = RunByParticipantId,
            ArrangedByPersonId = ArrangedByPersonId,
        };
}
