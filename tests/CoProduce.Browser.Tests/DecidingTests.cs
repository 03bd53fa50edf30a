using System.Globalization;
using CoProduce.Browser.Tests.Infrastructure;
using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static CoProduce.Browser.Tests.Infrastructure.Steps;

namespace CoProduce.Browser.Tests;

/// <summary>Three families and two people who work in services decide on their phones: once together, and once with the professionals
/// silent.</summary>
public class DecidingTests(Browsers browsers)
{
    private const string Project = "/projects/small-table";
    private static readonly string[] Families = ["parent", "colead", "youngperson"];
    private static readonly string[] Professionals = ["professional", "commissioner"];

    [Fact]
    public async Task An_objection_is_answered_a_mind_is_changed_and_both_groups_carry_it()
    {
        await using var app = new SampleApp();
        var address = await StartAsync(app);
        await OpenAsync(app, address);
        foreach (var who in Families.Skip(1).Concat(Professionals))
        {
            await AnswerAsync(await browsers.SignedInAsync(who, Phone, address: address), "Agree");
        }

        var parent = await browsers.SignedInAsync("parent", Phone, address: address);
        await parent.GotoAsync($"{Project}/decisions/1");
        await SeesAsync(parent, "This is a small group. People may be able to guess how you voted.");
        await parent.CheckAsync("[name='Form.Answers[0].Stance'][value=DoNotAgree]");
        await parent.CheckAsync("[name='Form.Answers[1].Stance'][value=Abstain]");
        await SendAsync(parent, "position");
        await SeesAsync(parent, "Tell us why you do not agree");
        await parent.FillAsync("[name='Form.Answers[0].Reason']", "Who watches the draw?");
        await SendAsync(parent, "position");

        var professional = await browsers.SignedInAsync("professional", Phone, address: address);
        await professional.GotoAsync($"{Project}/decisions/1");
        await professional.ClickAsync("details.cp-details summary");
        await SeesAsync(professional, "Who watches the draw?");
        await professional.FillAsync("form[id^='reply-'] textarea", "Two family members do, each time.");
        await LooksRightAsync(professional);
        await PressAsync(professional.Locator("form[id^='reply-'] button").First);
        await SeesAsync(professional, "Your reply is there");

        await parent.GotoAsync($"{Project}/decisions/1");
        await AnswerAsync(parent, "CanLiveWithIt");
        app.Clock.Move(TimeSpan.FromDays(11));
        parent = await browsers.SignedInAsync("parent", Phone, address: address);
        await parent.GotoAsync($"{Project}/decisions/1");
        await SeesAsync(parent, "Adopted: Fair draw");
        await SeesAsync(parent, "Families agreed. Professionals agreed.");
        await LooksRightAsync(parent);
        await parent.GotoAsync("/decisions?project=small-table");
        await SeesAsync(parent, "Asked: a few from families, a few who work in services");
        await LooksRightAsync(parent);
    }

    [Fact]
    public async Task When_professionals_stay_silent_it_is_said_asked_again_and_then_goes_to_the_sponsor()
    {
        await using var app = new SampleApp();
        var address = await StartAsync(app);
        await OpenAsync(app, address);
        await FamiliesAgreeAsync(address, 1);
        app.Clock.Move(TimeSpan.FromDays(11));

        var staff = await browsers.SignedInAsync("staff", Desk, address: address);
        await staff.GotoAsync($"{Project}/decisions/1");
        await SeesAsync(staff, "Nobody who works in services answered");
        await FollowAsync(staff, "Ask everyone again");
        await staff.FillAsync("[name='Form.ClosesOn']", Day(app, 10));
        await SendAsync(staff, "decision");
        await SeesAsync(staff, "The question is open again");
        await FamiliesAgreeAsync(address, 2);
        app.Clock.Move(TimeSpan.FromDays(11));
        var parent = await browsers.SignedInAsync("parent", Phone, address: address);
        await parent.GotoAsync($"{Project}/decisions/2");
        await SeesAsync(parent, "It has gone to the sponsor.");
        await LooksRightAsync(parent);
    }

    private async Task<string> StartAsync(SampleApp app)
    {
        await (await browsers.VisitorAsync(Phone)).CloseAsync();
        var address = app.Start();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var at = app.Clock.GetUtcNow().UtcDateTime.AddDays(-30);
        var project = new Project("A small table", "small-table", "Short breaks that families can use.", at);
        project.SetScope(new Scope("How places are offered.", "The budget.", "GBP 412,000."));
        project.NameSponsor("Dana W, director", "dana@example.org");
        project.Publish(at);
        var done = new StageEvidence
        {
            IsPublished = true,
            HasSponsor = true,
            SponsorAgreed = true,
            FamiliesJoined = 3,
            FamiliesAgreed = 3,
            ProfessionalsAgreed = 2,
            HasFamilyLead = true,
            HasProfessionalLead = true,
            ConstraintsPublished = true,
            StageBeforeClosed = true,
            FamiliesWhoSpoke = 3,
            ProfessionalsWhoSpoke = 1,
            SaidWhatWorks = true,
            SaidWhatDoesNotWork = true,
            SaidIdeas = true,
            HasProblems = true,
            HasOutcomes = true,
            AnythingDecided = true,
            FeltWasAsked = true,
            DidMoreThanAsk = true,
        };
        var words = new WhatWhyNext(
            "We decide together.",
            "It is time now.",
            "We do what was agreed.",
            DateOnly.FromDateTime(at).AddDays(60)
        );
        foreach (var key in StageKeys.InOrder.Where(k => k <= StageKey.Design))
        {
            project.Stage(key).Open(done, words, at);
            if (key < StageKey.Design)
            {
                project.Stage(key).Say(Side.LivedExperience, true, null, at);
                project.Stage(key).Say(Side.Professionals, true, null, at);
                project.Stage(key).Close(done, words, null, at);
            }
        }

        db.Add(project);
        await db.SaveChangesAsync();
        foreach (var who in Families.Concat(Professionals))
        {
            var person = await db.Users.Where(u => u.Email == $"{who}@example.org").Select(u => u.Person).SingleAsync();
            var seat = new Participant(
                project.Id,
                person,
                who == "youngperson" ? Hat.YoungPerson
                    : Professionals.Contains(who) ? Hat.Professional
                    : Hat.ParentCarer,
                at
            );
            seat.Admit(at);
            seat.Agree(1, at);
            db.Add(seat);
        }

        await db.SaveChangesAsync();
        return address;
    }

    private async Task OpenAsync(SampleApp app, string address)
    {
        var staff = await browsers.SignedInAsync("staff", Desk, address: address);
        await staff.GotoAsync($"{Project}/decisions/new");
        await staff.FillAsync("[name='Form.Question']", "How are places offered?");
        await staff.FillAsync("[name='Form.WhyNow']", "Families at work cannot phone.");
        await staff.CheckAsync("[name='Form.Mandate'][value=Shared]");
        await staff.FillAsync("[name='Form.ClosesOn']", Day(app, 10));
        await staff.FillAsync("[name='Form.Options[0].Title']", "Fair draw");
        await staff.CheckAsync("[name='Form.Options[0].HasFamilyAuthor']");
        await staff.FillAsync("[name='Form.Options[1].Title']", "First to phone");
        await SendAsync(staff, "decision");
        await SeesAsync(staff, "The decision is open");
    }

    private async Task FamiliesAgreeAsync(string address, int number)
    {
        foreach (var who in Families)
        {
            var family = await browsers.SignedInAsync(who, Phone, address: address);
            await family.GotoAsync($"{Project}/decisions/{number}");
            await AnswerAsync(family, "Agree");
        }
    }

    private static async Task AnswerAsync(IPage who, string stance)
    {
        if (!who.Url.Contains(Project, StringComparison.Ordinal))
        {
            await who.GotoAsync($"{Project}/decisions/1");
        }

        await who.CheckAsync($"[name='Form.Answers[0].Stance'][value={stance}]");
        await who.FillAsync("[name='Form.Answers[0].Reason']", "");
        await who.CheckAsync("[name='Form.Answers[1].Stance'][value=Abstain]");
        await SendAsync(who, "position");
        await SeesAsync(who, "Your answer is saved");
    }

    private static string Day(SampleApp app, int days) =>
        app.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
