using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Reads a project's page in three queries, however many people take part.</summary>
public class ProjectPageQuery(CoProduceDbContext db, ProjectStagesQuery stagesOf, LatestSaidQuery said, TimeProvider clock)
{
    public async Task<ProjectPage> RunAsync(ProjectPlace here)
    {
        var (now, me) = (clock.Now(), here.Standing.ParticipantId);
        var person = here.Standing.IsTakingPart ? here.Standing.PersonId : null;
        var seat = person is null || Voter.WhyTakesNoSide(here.Standing.Duties, here.Standing.IsFacilitator) is not null ? null : me;
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
                Parents = db.AtTheTable().Count(x => x.ProjectId == p.Id && x.Hat == Hat.ParentCarer),
                YoungPeople = db.AtTheTable().Count(x => x.ProjectId == p.Id && x.Hat == Hat.YoungPerson),
                Professionals = db.AtTheTable().Count(x => x.ProjectId == p.Id && x.Hat == Hat.Professional),
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
                AsksYouToLead = db.Participants.Any(x => x.Id == me && x.AskedToLead != null && x.AskedToLead.DeclinedAt == null),
                Session = db
                    .Sessions.AreAhead(now)
                    .Where(s => s.ProjectId == p.Id)
                    .OrderBy(s => s.StartsAt)
                    .Select(s => new SessionWay(
                        s.Number,
                        s.Title,
                        s.StartsAt,
                        person == null ? null : db.Rsvps.Any(r => r.SessionId == s.Id && r.PersonId == person)
                    ))
                    .FirstOrDefault(),
                Decisions = db
                    .Decisions.AreOpen(now)
                    .Where(d => d.ProjectId == p.Id)
                    .OrderBy(d => d.ClosesAt)
                    .Select(d => new DecisionWay(
                        d.Number,
                        d.Question,
                        d.ClosesAt,
                        d.Voters.Any(v => v.ParticipantId == seat)
                            ? db.Positions.Any(x => x.DecisionId == d.Id && x.ParticipantId == seat)
                            : null
                    ))
                    .Take(3)
                    .ToList(),
                Pulse = db
                    .Pulses.Where(x =>
                        x.ProjectId == p.Id && x.ClosesAt > now && db.PulseInvitations.Any(i => i.PulseId == x.Id && i.PersonId == person)
                    )
                    .OrderBy(x => x.ClosesAt)
                    .Select(x => new PulseWay(
                        x.Number,
                        x.ClosesAt,
                        db.PulseInvitations.Any(i => i.PulseId == x.Id && i.PersonId == person && i.HasAnswered)
                    ))
                    .FirstOrDefault(),
            })
            .SingleAsync();
        var stages = await stagesOf.RunAsync(here.Id);
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
        )
        {
            HasRoom = project.State is ProjectState.Published && !here.Standing.IsDone,
        };
        var needed = here.Standing.MayRun
            ? StillNeeded.For(
                project.State,
                project.Sponsor,
                project.SponsorAgreedAt,
                project.Scope,
                project.FamilyLead,
                project.ProfessionalLead
            )
            : [];
        return new ProjectPage(
            new ProjectHead(here.Id, here.Slug, here.Name, project.Purpose, here.IsPaused, [.. needed])
            {
                AsksYouToLead = project.AsksYouToLead,
            },
            new ProjectInvitation(here.Slug, project.State, here.Standing, current.Key),
            [
                .. stages
                    .OrderBy(s => s.Key)
                    .Select(s => s.OnJourney(here.Slug, current.Key, SmallNumbers.Fewest(here.Standing.MayReadInside))),
            ],
            new ProjectNow(here.Slug, current.Key, news is null ? null : new ProjectNews(news.What, news.Why, news.Next, news.NextBy)),
            new ProjectWays(
                here.Slug,
                current.Key,
                current.State is StageState.Open && !here.Standing.IsFinished,
                project.Decisions,
                project.Session
            )
            {
                Pulse = project.Pulse,
            },
            new ProjectSaid(here.Slug, await said.RunAsync(here), here.Standing.MayReadInside),
            new ProjectAsking(here.Slug, here.Standing, current.Key),
            new ProjectSide(here.Slug, here.Standing, table, [.. Leads(project.FamilyLead, project.ProfessionalLead)])
        );
    }

    private static IEnumerable<Lead> Leads(string? family, string? professional)
    {
        yield return new Lead(family ?? "This seat is free", "for families");
        yield return new Lead(professional ?? "This seat is free", "for people who work in services");
    }
}
