using System.Linq.Expressions;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests.Queries;

/// <summary>A rule that the database asks says the same of each row as its twin in the domain.</summary>
public abstract class OneRuleTests(ITestDatabase database)
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly bool[] Either = [true, false];

    [Fact]
    public async Task The_database_and_the_domain_agree_on_who_takes_part_who_leads_and_who_runs_a_project()
    {
        var projectId = await ProjectAsync();
        await KeepAsync(
            from state in Enum.GetValues<ParticipantState>()
            from leads in Either
            from facilitates in Either
            select new Dictionary<string, object?>
            {
                [nameof(Participant.State)] = state,
                [nameof(Participant.IsCoLead)] = leads,
                [nameof(Participant.IsFacilitator)] = facilitates,
            },
            () => new Participant(projectId, Somebody(), Hat.ParentCarer, Monday)
        );

        await AgreeAsync(db => db.Participants.Where(p => p.ProjectId == projectId), TakesPart.Rule, p => p.IsTakingPart);
        await AgreeAsync(db => db.Participants.Where(p => p.ProjectId == projectId), LeadsProject.Rule, p => p.LeadsProject);
        await AgreeAsync(db => db.Participants.Where(p => p.ProjectId == projectId), RunsProject.Rule, p => p.RunsProject);
    }

    [Fact]
    public async Task The_database_and_the_domain_agree_on_who_waits_for_a_carer()
    {
        await KeepAsync(
            from band in Enum.GetValues<AgeBand>()
            from said in Either
            from agreed in Either
            from ended in Either
            select new Dictionary<string, object?>
            {
                [nameof(UnderEighteen.Band)] = band,
                [nameof(UnderEighteen.SaidYesAt)] = said ? Monday : null,
                [nameof(UnderEighteen.CarerAgreedAt)] = agreed ? Monday : null,
                [nameof(UnderEighteen.EndedAt)] = ended ? Monday : null,
            },
            () => new UnderEighteen(Somebody(), AgeBand.ThirteenToFifteen, "carer@example.org", Monday)
        );

        await AgreeAsync(db => db.UnderEighteens, WaitsForCarer.Rule, u => u.IsWaiting);
    }

    [Fact]
    public async Task Whoever_is_paused_or_waits_for_a_carer_does_not_take_part_now()
    {
        var projectId = await ProjectAsync();
        await using var db = database.Open();
        foreach (
            var (state, isPaused, isYoung) in from s in Enum.GetValues<ParticipantState>()
            from p in Either
            from y in Either
            select (s, p, y)
        )
        {
            var who = new Participant(projectId, Somebody(), Hat.YoungPerson, Monday);
            db.Add(who).Property(p => p.State).CurrentValue = state;
            await db.SaveChangesAsync();
            db.AddRange(isPaused ? [new PersonPause(who.PersonId, who.PersonId, Monday)] : Array.Empty<object>());
            db.AddRange(
                isYoung ? [new UnderEighteen(who.Person, AgeBand.SixteenToSeventeen, "carer@example.org", Monday)] : Array.Empty<object>()
            );
            await db.SaveChangesAsync();
        }

        var now = await db.TakingPartNow().Where(p => p.ProjectId == projectId).Select(p => p.Id).ToListAsync();

        var paused = await db.PersonPauses.Select(p => p.PersonId).ToListAsync();
        var young = (await db.UnderEighteens.ToListAsync()).ToDictionary(u => u.PersonId, u => u.IsWaiting);
        var everyone = await db.Participants.Where(p => p.ProjectId == projectId).ToListAsync();
        Assert.Equal(
            everyone.Where(p => p.TakesPartNow(paused.Contains(p.PersonId), young.GetValueOrDefault(p.PersonId))).Select(p => p.Id).Order(),
            now.Order()
        );
        Assert.Single(now);
    }

    [Fact]
    public async Task The_database_and_the_domain_agree_on_who_has_a_place_in_a_session_and_who_waits_for_one()
    {
        var session = await SessionAsync(await ProjectAsync());
        var people = new Queue<int>(await PeopleAsync(6));
        await KeepAsync(
            from answer in Enum.GetValues<RsvpAnswer>()
            from waits in Either
            select new Dictionary<string, object?> { [nameof(Rsvp.Answer)] = answer, [nameof(Rsvp.WaitingSince)] = waits ? Monday : null },
            () => new Rsvp(session, people.Dequeue(), RsvpAnswer.Maybe, Monday)
        );

        await AgreeAsync(db => db.Rsvps.Where(c => c.SessionId == session.Id), HasPlace.Rule, c => c.HasPlace);
        await AgreeAsync(db => db.Rsvps.Where(c => c.SessionId == session.Id), HasPlace.Waits, c => c.Waits);
    }

    [Fact]
    public async Task A_companion_has_a_place_when_the_person_they_come_with_has_one()
    {
        var session = await SessionAsync(await ProjectAsync());
        var people = await PeopleAsync(3);
        await using var db = database.Open();
        foreach (
            var (person, answer, hasPlace) in people.Zip(
                [(RsvpAnswer.Coming, true), (RsvpAnswer.Coming, false), (RsvpAnswer.Maybe, true)],
                (p, a) => (p, a.Item1, a.Item2)
            )
        )
        {
            var coming = new Rsvp(session, person, answer, Monday, hasPlace);
            db.Add(coming);
            db.Add(new Companion(session, coming, 0, true, CompanionKind.Child, (Guid.NewGuid(), "sealed"), Monday));
        }

        await db.SaveChangesAsync();

        Assert.Equal(
            [people[0]],
            await db.CompanionsWithPlace().Where(a => a.SessionId == session.Id).Select(a => a.PersonId).ToListAsync()
        );
    }

    [Fact]
    public async Task The_database_and_the_domain_agree_on_whose_words_stand_in_public_are_there_and_count()
    {
        var projectId = await ProjectAsync();
        await using var db = database.Open();
        var stage = await db.Stages.SingleAsync(s => s.ProjectId == projectId && s.Key == StageKey.GetReady);
        var who = new Participant(projectId, Somebody(), Hat.ParentCarer, Monday);
        db.Add(who);
        await db.SaveChangesAsync();
        var number = 0;
        foreach (
            var (yes, isWithdrawn, counts, audience) in from y in Either
            from w in Either
            from n in Either
            from a in Enum.GetValues<Audience>()
            select (y, w, n, a)
        )
        {
            var said = db.Add(new Contribution(++number, stage, who, new Contribution.What(ContributionKind.Question, "Why?"), Monday));
            said.Property(c => c.MayBeShownPublicly).CurrentValue = yes;
            said.Property(c => c.WithdrawnAt).CurrentValue = isWithdrawn ? Monday : null;
            said.Property(c => c.Counts).CurrentValue = counts;
            said.Property(c => c.Audience).CurrentValue = audience;
        }

        await db.SaveChangesAsync();

        await AgreeAsync(d => d.Contributions.Where(c => c.ProjectId == projectId), PublicWords.Rule, c => c.StandsInPublic);
        await AgreeAsync(d => d.Contributions.Where(c => c.ProjectId == projectId), WordsStillThere.Rule, c => !c.IsWithdrawn);
        await AgreeAsync(d => d.Contributions.Where(c => c.ProjectId == projectId), WordsStillThere.Counted, c => c.IsCounted);
        var all = await db.Contributions.Where(c => c.ProjectId == projectId).ToListAsync();
        foreach (var (verdict, later) in Enum.GetValues<LinkVerdict>().Zip(all.Skip(1)))
        {
            db.Add(new InfluenceLink(all[0].Id, Monday, laterId: later.Id)).Property(l => l.Verdict).CurrentValue = verdict;
        }

        await db.SaveChangesAsync();
        await AgreeAsync(d => d.InfluenceLinks.Where(l => l.ContributionId == all[0].Id), ClaimsOfInfluence.Rule, l => !l.IsDisputed);
    }

    [Fact]
    public async Task The_database_and_the_domain_agree_on_which_hidden_words_count_as_unanswered()
    {
        var (projectId, people, now) = (await ProjectAsync(), await PeopleAsync(2), Monday.AddDays(40));
        await KeepAsync(
            from daysAgo in new[] { 0, HiddenWords.DaysToAsk, HiddenWords.DaysToAsk + 1 }
            from asked in Either
            from answered in Either
            from shown in Either
            select new Dictionary<string, object?>
            {
                [nameof(HiddenWords.At)] = now.AddDays(-daysAgo),
                [nameof(HiddenWords.AppealedAt)] = asked ? now : null,
                [nameof(HiddenWords.AnsweredAt)] = answered ? now : null,
                [nameof(HiddenWords.ShownAgainAt)] = shown ? now : null,
            },
            () =>
                new HiddenWords(
                    projectId,
                    new WhichWords(1),
                    new Said { Text = "Why?" },
                    new(people[0], people[1], ReportReason.Hurtful, "It hurts."),
                    Monday
                )
        );

        await AgreeAsync(db => db.Hidings.Where(h => h.ProjectId == projectId), CountsAsUnanswered.At(now), h => h.CountsAsUnanswered(now));
    }

    private sealed class Said : IWords
    {
        public string Text { get; set; } = "";

        public SetAside SetAside(DateTime now) => new(Text);

        public void PutBack(SetAside words) => Text = words.Text;
    }

    [Fact]
    public async Task Without_a_word_from_the_forum_its_calendar_is_the_usual_one()
    {
        await using var db = database.Open();

        Assert.Equal(new DateOnly(2026, 11, 9), (await db.CalendarAsync()).After(new DateOnly(2026, 11, 2), 5));
    }

    private static Person Somebody() => new("Amina K", Hat.ParentCarer, Monday);

    /// <summary>One row for each combination, as no path of the app could make all of them.</summary>
    private async Task KeepAsync<T>(IEnumerable<Dictionary<string, object?>> combinations, Func<T> make)
        where T : class
    {
        await using var db = database.Open();
        foreach (var values in combinations)
        {
            db.Add(make()).CurrentValues.SetValues(values);
        }

        await db.SaveChangesAsync();
    }

    private async Task AgreeAsync<T>(Func<CoProduceDbContext, IQueryable<T>> rows, Expression<Func<T, bool>> rule, Func<T, bool> twin)
        where T : class
    {
        await using var db = database.Open();
        var all = await rows(db).ToListAsync();
        var ruled = await rows(db).Where(rule).ToListAsync();
        Assert.Equal(all.Where(twin).ToHashSet(), ruled.ToHashSet());
        Assert.InRange(ruled.Count, 1, all.Count - 1);
    }

    private async Task<List<int>> PeopleAsync(int count)
    {
        await using var db = database.Open();
        var people = Enumerable.Range(0, count).Select(_ => Somebody()).ToList();
        db.AddRange(people);
        await db.SaveChangesAsync();
        return [.. people.Select(p => p.Id)];
    }

    private async Task<int> ProjectAsync()
    {
        await using var db = database.Open();
        var project = new Project("Time to breathe", $"p{Guid.NewGuid():N}"[..16], "Short breaks.", Monday);
        db.Add(project);
        await db.SaveChangesAsync();
        return project.Id;
    }

    private async Task<Session> SessionAsync(int projectId)
    {
        await using var db = database.Open();
        var plan = new Session.Plan(
            "Tea",
            "Talk.",
            SessionForm.InPerson,
            Monday.AddDays(20),
            Monday.AddDays(20).AddHours(2),
            "Hall",
            null,
            null,
            1
        );
        var session = new Session(1, projectId, plan);
        db.Add(session);
        await db.SaveChangesAsync();
        return session;
    }
}

/// <summary>On the embedded database.</summary>
public class SqliteOneRuleTests(SqliteFile database) : OneRuleTests(database), IClassFixture<SqliteFile>;

/// <summary>On a SQL Server, where one is named.</summary>
public class SqlServerOneRuleTests(SqlServerNamed database) : OneRuleTests(database), IClassFixture<SqlServerNamed>;
