using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Planning a session, or changing it. Times are local.</summary>
public class SessionPlanForm : SharedForm, IValidatableObject
{
    [Required(ErrorMessage = "Give the session a name."), Longest(Session.TitleMaxLength)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what the session is for."), Longest(Session.PurposeMaxLength)]
    public string? Purpose { get; set; }

    public SessionForm How { get; set; }

    [Required(ErrorMessage = "Choose the day.")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say when it starts.")]
    public TimeOnly? From { get; set; }

    [Required(ErrorMessage = "Say when it ends.")]
    public TimeOnly? To { get; set; }

    [Longest(Session.PlaceMaxLength)]
    public string? Place { get; set; }

    [Longest(Session.LinkMaxLength), WebLink]
    public string? JoiningLink { get; set; }

    [Longest(Session.HelpMaxLength)]
    public string? Help { get; set; }

    public int? Places { get; set; }

    [Longest(Session.HelpMaxLength)]
    public string? GettingThere { get; set; }

    [Longest(Session.HelpMaxLength)]
    public string? WithoutComing { get; set; }

    public StageKey? Stage { get; set; }

    /// <summary>The seat in the project of whoever runs it.</summary>
    public int? RunBy { get; set; }

    /// <summary>Read from the people in the project, never typed.</summary>
    [BindNever]
    public string? RunByName { get; set; }

    /// <summary>Who arranges interpreters and travel.</summary>
    public int? ArrangedBy { get; set; }

    [BindNever]
    public string? ArrangedByName { get; set; }

    public Repeat Again { get; set; }
    public int? Times { get; set; }

    /// <summary>The number of the session whose meeting this is at another time.</summary>
    public int? Like { get; set; }

    public IEnumerable<DateOnly> Days() => Again.Days(On!.Value, Times);

    public Session.Plan ToPlan(DateOnly on, DateTime now) =>
        new(Title!, Purpose!, How, on.ToDateTime(From!.Value).ToUtc(), on.ToDateTime(To!.Value).ToUtc(), Place, JoiningLink, Help, Places)
        {
            GettingThere = GettingThere,
            WithoutComing = WithoutComing,
            Stage = Stage,
            RunByParticipantId = RunBy,
            ArrangedByPersonId = ArrangedBy,
            PlannedAt = now,
        };

    /// <summary>The same meeting, without a time yet.</summary>
    public static SessionPlanForm ForAnotherTime(Session session)
    {
        var form = Of(session);
        (form.On, form.From, form.To, form.Like) = (null, null, null, session.Number);
        return form;
    }

    public static SessionPlanForm Of(Session session) =>
        new()
        {
            Title = session.Title,
            Purpose = session.Purpose,
            How = session.Form,
            On = session.StartsAt.ForumDay(),
            From = TimeOnly.FromDateTime(session.StartsAt.Local()),
            To = TimeOnly.FromDateTime(session.EndsAt.Local()),
            Place = session.Place,
            JoiningLink = session.JoiningLink,
            Help = session.Help,
            Places = session.Places,
            GettingThere = session.GettingThere,
            WithoutComing = session.WithoutComing,
            Stage = session.Stage,
            RunBy = session.RunByParticipantId,
            ArrangedBy = session.ArrangedByPersonId,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (
            Title is not null
            && Purpose is not null
            && On is not null
            && From is not null
            && To is not null
            && Session.WhyNot(ToPlan(On.Value, default)) is { } problem
        )
        {
            yield return new ValidationResult(
                problem,
                [
                    problem.Contains("link", StringComparison.Ordinal) ? nameof(JoiningLink)
                    : problem.Contains("where", StringComparison.Ordinal) ? nameof(Place)
                    : problem.Contains("places", StringComparison.Ordinal) ? nameof(Places)
                    : nameof(To),
                ]
            );
        }

        if (Repeats.WhyNot(Again, Times) is { } often)
        {
            yield return new ValidationResult(often, [nameof(Times)]);
        }
        else if (On is { } first && Again.WhyTooFar(first, Times, validationContext.GetRequiredService<TimeProvider>().Today()) is { } late)
        {
            yield return new ValidationResult(late, [nameof(Times)]);
        }
        else if (On is not null)
        {
            foreach (var (why, name) in WhyNotOneMoment())
            {
                yield return new ValidationResult(why, [name]);
            }
        }
    }

    private IEnumerable<(string Why, string Name)> WhyNotOneMoment() =>
        from day in Days()
        from at in new[] { (Time: From, Name: nameof(From)), (Time: To, Name: nameof(To)) }
        where at.Time is not null
        let why = day.ToDateTime(at.Time!.Value).WhyNotOneMoment()
        where why is not null
        select (why, at.Name);

    protected override IEnumerable<WrittenPart> Parts() =>
        [
            new("Name", Title),
            new("What is it for?", Purpose),
            new("How do people come?", How.Words()),
            new("Day", On?.Day()),
            new("From", From?.ToString("HH:mm", CultureInfo.InvariantCulture)),
            new("To", To?.ToString("HH:mm", CultureInfo.InvariantCulture)),
            new("Where", Place),
            new("How to get there", GettingThere),
            new("Link to join online", JoiningLink),
            new("How many can come", Places),
            new("What helps people to come", Help),
            new("How to take part without coming", WithoutComing),
            new("Part of", Stage?.Words()),
            new("Who runs it", RunByName),
            new("Who arranges things", ArrangedByName),
        ];
}
