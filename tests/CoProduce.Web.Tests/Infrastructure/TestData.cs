using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Somebody in a test, with the email they sign in with.</summary>
public record TestPerson(int Id, string Email);

/// <summary>A project in a test.</summary>
public record TestProject(int Id, string Slug)
{
    public string Url => $"/projects/{Slug}";
}

/// <summary>Arranges people and projects as they would be after some weeks of use, through the domain.</summary>
public static class TestData
{
    public const string AuditKey = "b25seSBmb3IgdGhlIHRlc3RzLCBub3QgYSBzZWNyZXQgYXQgYWxsIQ==";

    public const string Password = "a long sentence to sign in with";
    public const string AuthenticatorKey = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Evidence of a project where everything a gate asks for is there.</summary>
    public static readonly StageEvidence AllDone = new()
    {
        IsPublished = true,
        HasSponsor = true,
        SponsorAgreed = true,
        FamiliesJoined = 8,
        FamiliesAgreed = 8,
        ProfessionalsAgreed = 4,
        HasFamilyLead = true,
        HasProfessionalLead = true,
        ConstraintsPublished = true,
        StageBeforeClosed = true,
        FamiliesWhoSpoke = 5,
        ProfessionalsWhoSpoke = 2,
        LoudestFamilyShare = 0.3,
        SaidWhatWorks = true,
        SaidWhatDoesNotWork = true,
        SaidIdeas = true,
        TestedByFamilies = true,
        HasProblems = true,
        HasOutcomes = true,
        AnythingDecided = true,
        FeltWasAsked = true,
        DidMoreThanAsk = true,
    };

    public static async Task<TestPerson> PersonAsync(
        this CoProduceApp app,
        string name = "Amina K",
        Hat hat = Hat.ParentCarer,
        ForumDuties duties = ForumDuties.None
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        var person = new Person(name, hat, app.Clock.Now.AddDays(-60), duties);
        person.Approve(app.Clock.Now.AddDays(-59));
        person.RecordTraining(app.Clock.Now.AddDays(-30));
        var email = $"{Guid.NewGuid():N}@example.org";
        var account = new Account
        {
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            Person = person,
        };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(e => e.Description)));
        if (SecondStepRule.IsNeeded(duties, projectsFacilitated: 0))
        {
            await scope.ServiceProvider.GetRequiredService<Authenticators>().TurnOnAsync(account, AuthenticatorKey);
        }

        return new TestPerson(person.Id, email);
    }

    /// <summary>Where the worry is read that somebody told of first.</summary>
    public static Task<string> WorryAsync(this CoProduceApp app) =>
        app.InDatabaseAsync(db => db.Concerns.OrderBy(c => c.RaisedAt).Select(c => $"/safeguarding/{c.Id}").FirstAsync());

    public static Task<TestPerson> StaffAsync(this CoProduceApp app) => app.PersonAsync("Sam Y", Hat.ParentCarer, ForumDuties.Staff);

    /// <summary>A published project with its scope written and the sponsor's yes. Stages up to <paramref name="open"/> have been closed;
    /// that one is open.</summary>
    public static Task<TestProject> ProjectAsync(
        this CoProduceApp app,
        StageKey? open = StageKey.Understand,
        string name = "Time to breathe"
    ) =>
        app.InDatabaseAsync(async db =>
        {
            var started = app.Clock.Now.AddDays(-50);
            var project = new Project(name, $"p{Guid.NewGuid():N}"[..12], "Short breaks that families can really use.", started);
            project.SetScope(new Scope("How places are offered.", "The budget.", "GBP 412,000 a year."));
            project.NameSponsor("Dana W, director of children's services");
            project.SponsorAgrees(started);
            project.Publish(started);
            foreach (var key in StageKeys.InOrder.Where(k => k <= open))
            {
                var stage = project.Stage(key);
                stage.Open(AllDone, Words(app), started);
                if (key < open)
                {
                    stage.Say(Side.LivedExperience, true, null, started);
                    stage.Say(Side.Professionals, true, null, started);
                    stage.Close(AllDone, Words(app), null, started.AddDays(1));
                }
            }

            db.Add(project);
            await db.SaveChangesAsync();
            return new TestProject(project.Id, project.Slug);
        });

    public static WhatWhyNext Words(CoProduceApp app) =>
        new(
            "We are listening.",
            "So that we start from what families know.",
            "We write it up.",
            DateOnly.FromDateTime(app.Clock.Now).AddDays(20)
        );

    /// <summary>People in the open stage were asked how it feels, a week and a day ago.</summary>
    public static Task<int> AskedHowItFeltAsync(this CoProduceApp app, TestProject project) =>
        app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            db.Add(Pulse.OfStage(1, stage, false, Pulse.FewestDays, app.Clock.Now.AddDays(-8)));
            return await db.SaveChangesAsync();
        });

    /// <summary>Puts a person at the table, 30 days ago unless said otherwise, with the working agreement accepted.</summary>
    public static Task<int> JoinAsync(
        this CoProduceApp app,
        TestProject project,
        TestPerson person,
        Hat hat = Hat.ParentCarer,
        bool coLead = false,
        bool facilitator = false,
        bool agreed = true,
        int daysAgo = 30
    ) =>
        app.InDatabaseAsync(async db =>
        {
            var at = app.Clock.Now.AddDays(-daysAgo);
            var participant = new Participant(project.Id, await db.People.SingleAsync(p => p.Id == person.Id), hat, at);
            participant.Admit(at);
            if (agreed)
            {
                participant.Agree(1, at);
            }

            if (coLead)
            {
                participant.BecomeCoLead();
            }

            if (facilitator)
            {
                participant.BecomeFacilitator(app.Clock.Now);
            }

            db.Add(participant);
            await db.SaveChangesAsync();
            return participant.Id;
        });

    /// <summary>Somebody new who takes part in the project.</summary>
    public static async Task<TestPerson> MemberAsync(
        this CoProduceApp app,
        TestProject project,
        Hat hat = Hat.ParentCarer,
        string name = "Beth R",
        bool coLead = false,
        bool facilitator = false,
        bool agreed = true
    )
    {
        var person = await app.PersonAsync(name, hat);
        await app.JoinAsync(project, person, hat, coLead, facilitator, agreed);
        return person;
    }

    /// <summary>Something said in the project's open stage. Gives its number.</summary>
    public static Task<int> ContributionAsync(
        this CoProduceApp app,
        TestProject project,
        TestPerson author,
        string text = "Saturday club staff know him.",
        ContributionKind kind = ContributionKind.Works,
        Audience audience = Audience.Project
    ) =>
        app.InDatabaseAsync(db =>
            db.TogetherAsync(async () =>
            {
                var stage = await db
                    .Stages.OrderByDescending(s => s.Id)
                    .FirstAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
                var who = await db
                    .Participants.Include(p => p.Person)
                    .SingleAsync(p => p.ProjectId == project.Id && p.PersonId == author.Id);
                var said = new Contribution(
                    await db.NextNumberAsync(project.Id, NumberOf.Contribution),
                    stage,
                    who,
                    new Contribution.What(kind, text, Audience: audience),
                    app.Clock.Now
                );
                db.Add(said);
                await db.SaveChangesAsync();
                return said.Number;
            })
        );
}
