using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Reads a project's page in three queries, however many people take part.</summary>
public class ProjectPageQuery(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<ProjectPage> RunAsync(ProjectPlace here)
    {
        var now = clock.Now();
        var project = await db
            .Projects.AsNoTracking()
            .Where(p => p.Id == here.Id)
            .Select(p => new
            {
                p.Purpose,
                p.State,
                p.Scope,
                p.Sponsor,
                p.SponsorAgreedAt,
                Parents = db.Participants.Count(x =>
                    x.ProjectId == p.Id && x.State == ParticipantState.TakingPart && x.Hat == Hat.ParentCarer
                ),
                YoungPeople = db.Participants.Count(x =>
                    x.ProjectId == p.Id && x.State == ParticipantState.TakingPart && x.Hat == Hat.YoungPerson
                ),
                Professionals = db.Participants.Count(x =>
                    x.ProjectId == p.Id && x.State == ParticipantState.TakingPart && x.Hat == Hat.Professional
                ),
                FamilyLead = db
                    .Participants.WhoLead()
                    .Where(x => x.ProjectId == p.Id && x.Hat != Hat.Professional)
                    .Select(x => x.Person.DisplayName)
                    .FirstOrDefault(),
                ProfessionalLead = db
                    .Participants.WhoLead()
                    .Where(x => x.ProjectId == p.Id && x.Hat == Hat.Professional)
                    .Select(x => x.Person.DisplayName)
                    .FirstOrDefault(),
                Session = db
                    .Sessions.Where(s => s.ProjectId == p.Id && s.CancelledAt == null && s.EndsAt > now)
                    .OrderBy(s => s.StartsAt)
                    .Select(s => new SessionWay(s.Number, s.Title, s.StartsAt))
                    .FirstOrDefault(),
                Decisions = db
                    .Decisions.Where(d => d.ProjectId == p.Id && d.Outcome == DecisionOutcome.Open && d.ClosesAt > now)
                    .OrderBy(d => d.ClosesAt)
                    .Select(d => new DecisionWay(d.Number, d.Question, d.ClosesAt))
                    .Take(3)
                    .ToList(),
                LockedDates = p.LockedDates.OrderBy(d => d.On).Select(d => new { d.What, d.On }).ToList(),
            })
            .SingleAsync();
        var calendar = project.LockedDates.Count == 0 ? ForumCalendar.Usual : await db.CalendarAsync();
        var stages = await db
            .Stages.AsNoTracking()
            .Where(s => s.ProjectId == here.Id)
            .Select(s => new StageFacts(
                s.Key,
                s.State,
                s.PlannedFrom,
                s.PlannedTo,
                s.OpenedAt,
                s.ClosedAt,
                s.News.OrderByDescending(n => n.At).Select(n => new NewsFacts(n.What, n.Why, n.Next, n.NextBy, n.At)).FirstOrDefault(),
                db.Contributions.Count(c => c.StageId == s.Id && c.Counts && c.WithdrawnAt == null && c.Author.Hat != Hat.Professional),
                db.Contributions.Count(c => c.StageId == s.Id && c.Counts && c.WithdrawnAt == null && c.Author.Hat == Hat.Professional)
            ))
            .ToListAsync();
        var current = stages
            .OrderBy(s => s.State is StageState.Open)
            .ThenBy(s => s.State is not StageState.Ahead)
            .ThenBy(s => s.State is StageState.Ahead ? -(int)s.Key : (int)s.Key)
            .Last();
        var news = stages.Where(s => s.News is not null).Select(s => s.News!).MaxBy(n => n.At);
        var table = new Table(
            project.Parents,
            project.YoungPeople,
            project.Professionals,
            stages.Sum(s => s.FromFamilies),
            stages.Sum(s => s.FromProfessionals)
        );
        return new ProjectPage(
            here.Id,
            here.Slug,
            here.Name,
            project.Purpose,
            project.State,
            here.Standing,
            [.. stages.OrderBy(s => s.Key).Select(s => s.OnJourney(here.Slug, current.Key))],
            current.Key,
            current.State is StageState.Open,
            news is null ? null : new ProjectNews(news.What, news.Why, news.Next, news.NextBy),
            table,
            [.. Leads(project.FamilyLead, project.ProfessionalLead)],
            await SaidAsync(here),
            project.Decisions,
            project.Session,
            project.Scope,
            project.Sponsor,
            project.SponsorAgreedAt is not null,
            [
                .. project.LockedDates.Select(d => new FixedDate(
                    d.What,
                    d.On,
                    LockedDate.LastDayToDecide(d.On, calendar),
                    Fits(d.On, LockedDate.LastDayToDecide(d.On, calendar), stages)
                )),
            ],
            here.Standing.MayRun
                ?
                [
                    .. StillNeeded(
                        project.State,
                        project.Sponsor,
                        project.SponsorAgreedAt,
                        project.Scope,
                        project.FamilyLead,
                        project.ProfessionalLead
                    ),
                ]
                : []
        )
        {
            IsPaused = here.IsPaused,
        };
    }

    private async Task<List<SaidRow>> SaidAsync(ProjectPlace here)
    {
        var inside = here.Standing.MayReadInside;
        var rows = await (
            from said in db.Contributions.AsNoTracking()
            from reply in said.Replies
            where
                said.ProjectId == here.Id && said.WithdrawnAt == null && said.Audience == Audience.Project && reply.Kind != ReplyKind.Answer
            orderby reply.At descending
            select new
            {
                said.Number,
                said.Kind,
                Text = inside ? said.Text : null,
                said.ShownAs,
                said.Author.Hat,
                said.Author.Person.DisplayName,
                ReplyKind = reply.Kind,
                Did = reply.Text,
            }
        )
            .Take(3)
            .ToListAsync();
        return
        [
            .. rows.Select(r =>
                r.Text is not null
                    ? new SaidRow(
                        r.Number,
                        $"{ShownNames.For(r.DisplayName, r.Hat, r.ShownAs)} said",
                        $"“{r.Text}”",
                        Title(r.ReplyKind),
                        r.Did
                    )
                    : new SaidRow(r.Number, $"{r.Hat.NoName()} told us", $"{r.Kind.Words()}.", Title(r.ReplyKind), r.Did)
            ),
        ];
    }

    /// <summary>"Design and choose" has to end, or be planned to end, ten working days before.</summary>
    private bool Fits(DateOnly on, DateOnly lastDay, List<StageFacts> stages) =>
        on < clock.Today()
        || stages.All(s =>
            s.Key is not StageKey.Design
            || s.State is StageState.Closed
            || ((s.To ?? DateOnly.MinValue) <= lastDay && clock.Today() <= lastDay)
        );

    private static string Title(ReplyKind kind) =>
        kind switch
        {
            ReplyKind.WeDid => "What changed",
            ReplyKind.WeAreDoing => "We are doing this",
            _ => "We did not, because",
        };

    private static IEnumerable<Lead> Leads(string? family, string? professional)
    {
        yield return new Lead(family ?? "This seat is free", "for families");
        yield return new Lead(professional ?? "This seat is free", "for people who work in services");
    }

    private static IEnumerable<string> StillNeeded(
        ProjectState state,
        string? sponsor,
        DateTime? agreed,
        Scope scope,
        string? family,
        string? professional
    )
    {
        if (!scope.IsWritten)
        {
            yield return "Write what can change, what cannot change, and the money.";
        }
        if (sponsor is null)
        {
            yield return "Name a sponsor.";
        }
        if (state is ProjectState.Draft)
        {
            yield return "Publish the project, so that people can find it.";
        }
        if (family is null || professional is null)
        {
            yield return "Choose two leads, one from each group, on the people page.";
        }
        if (sponsor is not null && agreed is null)
        {
            yield return "Record that the sponsor has said yes to the working agreement.";
        }
    }

    private sealed record NewsFacts(string What, string Why, string Next, DateOnly NextBy, DateTime At);

    private sealed record StageFacts(
        StageKey Key,
        StageState State,
        DateOnly? From,
        DateOnly? To,
        DateTime? OpenedAt,
        DateTime? ClosedAt,
        NewsFacts? News,
        int FromFamilies,
        int FromProfessionals
    )
    {
        public JourneyStage OnJourney(string slug, StageKey current) =>
            new(
                Key.Words(),
                State is StageState.Closed ? "done"
                    : State is StageState.Open ? "now"
                    : "ahead",
                State is StageState.Closed && ClosedAt is { } at ? at.Day()
                    : To is { } to ? $"until {to.Day()}"
                    : From is { } from ? $"from {from.Day()}"
                    : "",
                FromFamilies + FromProfessionals > 0 ? $"{FromFamilies} from families, {FromProfessionals} from services" : Key.About(),
                StageLinks.Stage(slug, Key)
            );
    }
}
