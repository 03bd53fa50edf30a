using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

/// <summary>One project with one of each thing in it, and one of each person around it.</summary>
public sealed partial class World
{
    public required TestProject Project { get; init; }
    public Dictionary<Who, TestPerson> People { get; } = [];

    /// <summary>What stands for each part of an address.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    public static async Task<World> MakeAsync(CoProduceApp app)
    {
        var world = new World { Project = await app.ProjectAsync(StageKey.Design) };
        foreach (var who in Whose.SignedIn.Concat(Whose.ReadAsOthers))
        {
            world.People[who] = await app.PersonAsync(
                who.ToString(),
                HatOf(who),
                who switch
                {
                    Who.Staff => ForumDuties.Staff,
                    Who.SafeguardingLead or Who.NamedLead => ForumDuties.SafeguardingLead,
                    Who.Deputy => ForumDuties.Deputy,
                    Who.Administrator => ForumDuties.Administrator,
                    _ => ForumDuties.None,
                }
            );
        }

        foreach (var who in Whose.Table.Concat([Who.WithCarer, Who.WaitsForCarer]))
        {
            await app.JoinAsync(
                world.Project,
                world.People[who],
                HatOf(who),
                who is Who.FamilyLead or Who.ProfessionalLead,
                who is Who.Facilitator,
                who is not Who.NotAgreedYet
            );
        }

        await app.ContributionAsync(world.Project, world.People[Who.Parent]);
        await app.ContributionAsync(
            world.Project,
            world.People[Who.OtherParent],
            "Only for the forum.",
            audience: Audience.ForumAndReplier
        );
        var approval = await app.PersonAsync("Waiting", Hat.Professional);
        await app.InDatabaseAsync(db => world.FillAsync(db, app.Clock.Now, approval.Id));
        await app.InDatabaseAsync(db => world.FillInvitationsAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillHealthAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillSafeguardingAsync(db, app));
        await app.InDatabaseAsync(db => world.FillPulsesAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillNeedsAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillPaymentsAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillConductAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillYoungAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillAgendaAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(world.FillClosingAsync);
        await app.InDatabaseAsync(db => world.FillFeedsAsync(db, app.Clock.Now));
        await app.InDatabaseAsync(db => world.FillPlacesAsync(db, app));
        return world;
    }

    public string Address(Permission row, string pattern) =>
        "/" + pattern.Split('/').Aggregate("", (so, part) => (so.Length == 0 ? "" : so + "/") + Filled(row, part));

    private string Filled(Permission row, string part)
    {
        if (part.Contains("}-{", StringComparison.Ordinal))
        {
            return string.Join('-', part.Split("}-{").Select(p => Filled(row, $"{{{p.Trim('{', '}')}}}")));
        }

        if (!part.StartsWith('{'))
        {
            return part;
        }

        var name = part.Trim('{', '}', '*').Split(':')[0];
        return row.With is { } with && with.Name == name ? Parts.GetValueOrDefault(with.Value, with.Value)
            : name == "id" && row.Endpoint.Contains("notices", StringComparison.Ordinal) ? Parts["notice"]
            : name == "id" && row.Endpoint.Contains("forum/", StringComparison.Ordinal) ? Parts["professional"]
            : Parts[name];
    }

    private async Task<int> FillAsync(CoProduceDbContext db, DateTime now, int professional)
    {
        var number = await db.TogetherAsync(() => db.NextNumberAsync(Project.Id, NumberOf.Contribution));
        var asked = new Participant(Project.Id, await db.People.SingleAsync(p => p.Id == People[Who.AskedToJoin].Id), Hat.ParentCarer, now);
        var left = new Participant(Project.Id, await db.People.SingleAsync(p => p.Id == People[Who.HasLeft].Id), Hat.ParentCarer, now);
        left.Admit(now);
        left.Leave(now);
        var notice = new Notice(People[Who.Parent].Id, "Something happened", "/my-words", now);
        var stage = await db.Stages.SingleAsync(s => s.ProjectId == Project.Id && s.Key == StageKey.Design);
        var objector = await db.Participants.SingleAsync(p => p.PersonId == People[Who.OtherParent].Id);
        var open = new Decision(
            1,
            stage,
            true,
            new Decision.DecisionDraft("Which?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")]),
            [new Voter(objector)],
            now
        );
        var adopted = new Decision(
            2,
            stage,
            true,
            new Decision.DecisionDraft("What?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")]),
            [],
            now
        );
        db.AddRange(
            asked,
            left,
            notice,
            open,
            adopted,
            new Session(
                1,
                Project.Id,
                new Session.Plan("Tea", "Talk.", SessionForm.InPerson, now.AddDays(20), now.AddDays(21), "Hall", null, null)
            )
        );
        var notAgreed = new Decision(
            3,
            stage,
            true,
            new Decision.DecisionDraft("Who?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")]),
            [],
            now
        );
        var elsewhere = new DecidedElsewhere(Project.Id, objector.Id, "The budget was moved.", now);
        var outcome = new Domain.Brief.IntendedOutcome(Project.Id, "Fewer forms.", "Twelve pages.", now);
        db.AddRange(notAgreed, elsewhere, outcome);
        db.Entry(adopted).Property(d => d.Outcome).CurrentValue = DecisionOutcome.Adopted;
        db.Entry(adopted).Property(d => d.ClosedAt).CurrentValue = now;
        db.Entry(notAgreed).Property(d => d.Outcome).CurrentValue = DecisionOutcome.NotAgreed;
        await db.SaveChangesAsync();
        var objection = new Position(open.Id, open.Options[0].Id, objector.Id, new Position.Answer(Stance.DoNotAgree, "Because."), now);
        db.AddRange(objection, new AgreedAction(1, Project.Id, adopted.Id, "Write it", "Owen D", DateOnly.FromDateTime(now), now));
        var said = await db.Contributions.Include(c => c.Author).SingleAsync(c => c.ProjectId == Project.Id && c.Number == 1);
        var parent = await db.Participants.SingleAsync(p => p.ProjectId == Project.Id && p.PersonId == People[Who.Parent].Id);
        var lead = await db.Participants.SingleAsync(p => p.ProjectId == Project.Id && p.PersonId == People[Who.FamilyLead].Id);
        parent.AskToLead(People[Who.Staff].Id, lead, "A pause.", now);
        said.AskForReuse("In a training.", People[Who.FamilyLead].Id, now);
        var link = new InfluenceLink(said.Id, now, decisionId: adopted.Id);
        var comment = new Comment(said, parent, "One more thing.", NameShown.FirstName, now);
        var child = Participant.WrittenDown(Project.Id, new Person("Sky", Hat.YoungPerson, now), Hat.YoungPerson, now.AddDays(-1));
        db.AddRange(link, comment, child);
        await db.SaveChangesAsync();
        db.Add(
            new Contribution(
                number,
                stage,
                child,
                new Contribution.What(
                    ContributionKind.Idea,
                    "A quiet hour.",
                    TakenDown: new OnBehalf(People[Who.Facilitator].Id, HowGiven.Phone, null, true)
                ),
                now
            )
        );
        await db.SaveChangesAsync();
        foreach (
            var (name, value) in new[]
            {
                ("slug", Project.Slug),
                ("key", "design"),
                ("number", "1"),
                ("id", $"{asked.Id}"),
                ("notice", $"{notice.Id}"),
                ("professional", $"{professional}"),
                ("person", $"{professional}"),
                ("reuse", $"{said.Reuse[0].Id}"),
                ("link", $"{link.Id}"),
                ("comment", $"{comment.Id}"),
                ("elsewhere", $"{elsewhere.Id}"),
                ("outcome", $"{outcome.Id}"),
                ("project", $"{Project.Id}"),
                ("stage", "5"),
                ("positionId", $"{objection.Id}"),
                ("secret", new string('0', 64)),
                ("code", "404"),
                ("unknown", "nowhere"),
            }
        )
        {
            Parts[name] = value;
        }

        return 0;
    }

    private static Hat HatOf(Who who) =>
        who switch
        {
            Who.Professional or Who.ProfessionalLead => Hat.Professional,
            Who.YoungPerson or Who.WithCarer or Who.WaitsForCarer => Hat.YoungPerson,
            _ => Hat.ParentCarer,
        };
}
