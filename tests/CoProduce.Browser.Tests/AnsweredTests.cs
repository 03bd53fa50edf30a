using System.Globalization;
using CoProduce.Browser.Tests.Infrastructure;
using CoProduce.Data;
using CoProduce.Domain.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static CoProduce.Browser.Tests.Infrastructure.Steps;

namespace CoProduce.Browser.Tests;

/// <summary>Something said on a phone, all the way to what changed because of it. The app has a clock of its own, weeks ahead of
/// ours.</summary>
public class AnsweredTests(Browsers browsers)
{
    private const string Project = "/projects/short-breaks";

    [Fact]
    public async Task Something_said_on_a_phone_is_answered_late_then_well_then_decided_done_and_told()
    {
        await using var app = new SampleApp();
        await (await browsers.VisitorAsync(Phone)).CloseAsync();
        var address = app.Start();

        var parent = await browsers.SignedInAsync("parent", Phone, address: address);
        await parent.GotoAsync($"{Project}/stages/deliver/speak");
        await parent.CheckAsync("[name=Kind][value=Idea]");
        await parent.FillAsync("[name=Text]", "A bench by the door, so that he can wait outside.");
        await SendAsync(parent, "speak");
        await SeesAsync(parent, "Someone will reply by");
        var said = parent.Url[parent.Url.IndexOf("/projects", StringComparison.Ordinal)..];

        app.Clock.Move(TimeSpan.FromDays(40));
        parent = await browsers.SignedInAsync("parent", Phone, address: address);
        await parent.GotoAsync(said);
        await SeesAsync(parent, "We are late.");
        var lead = await browsers.SignedInAsync("commissioner", Desk, address: address);
        await lead.GotoAsync("/waiting?project=short-breaks");
        await SeesAsync(lead, "A bench by the door");
        await ReplyAsync(lead, said, "We are asking two clubs.");

        await parent.GotoAsync("/my-words");
        await SeesAsync(parent, "Did we get this right?");
        await parent.GotoAsync(said);
        await PressAsync(parent.Locator("#judge button:has-text('missed')"));
        await SeesAsync(parent, "It is open again");
        await ReplyAsync(lead, said, "You are right: all clubs. It goes to everyone as a decision.");
        await parent.GotoAsync(said);
        await PressAsync(parent.Locator("#judge button:has-text('Yes')"));

        var decision = await DecideAsync(app, address, parent, said);
        app.Clock.Move(TimeSpan.FromDays(20));
        var staff = await browsers.SignedInAsync("staff", Desk, address: address);
        await staff.GotoAsync(decision);
        await SeesAsync(staff, "Adopted: A bench at each club");
        await staff.GotoAsync($"{decision}/actions");
        await staff.FillAsync("[name='Form.What']", "Put a bench at each club");
        await staff.FillAsync("[name='Form.Owner']", "Owen D");
        await staff.FillAsync("[name='Form.Due']", Day(app.Clock.GetUtcNow().AddDays(10)));
        await SendAsync(staff, "action");
        await FollowAsync(staff, "Mark as done");
        await staff.FillAsync("[name='Form.WhatChanged']", "There is a bench by the door of each club.");
        await SendAsync(staff, "done");

        parent = await browsers.SignedInAsync("parent", Phone, address: address);
        await parent.GotoAsync("/my-words");
        await SeesAsync(parent, "Something you said has led to a change");
        await parent.GotoAsync(said);
        await SeesAsync(parent, "There is a bench by the door of each club.");
        await LooksRightAsync(parent);
        await parent.GotoAsync($"{Project}/you-said-we-did");
        await SeesAsync(parent, "There is a bench by the door of each club.");
    }

    /// <summary>Staff open the decision on what was said; the parent answers on the phone, and others did so too.</summary>
    private async Task<string> DecideAsync(SampleApp app, string address, Microsoft.Playwright.IPage parent, string said)
    {
        var staff = await browsers.SignedInAsync("staff", Desk, address: address);
        await staff.GotoAsync($"{Project}/decisions/new");
        await staff.FillAsync("[name='Form.Question']", "Where do children wait?");
        await staff.FillAsync("[name='Form.WhyNow']", "Clubs are being asked now.");
        await staff.CheckAsync("[name='Form.Mandate'][value=Shared]");
        await staff.FillAsync("[name='Form.ClosesOn']", Day(app.Clock.GetUtcNow().AddDays(10)));
        await staff.FillAsync("[name='Form.Options[0].Title']", "A bench at each club");
        await staff.FillAsync("[name='Form.Options[1].Title']", "As it is now");
        await staff.GetByLabel("A bench by the door, so that he can wait outside.").CheckAsync();
        await SendAsync(staff, "decision");
        await SeesAsync(staff, "The decision is open");
        var decision = new Uri(staff.Url).AbsolutePath;

        await parent.GotoAsync(said);
        await SeesAsync(parent, "Did your words lead to this?");
        await PressAsync(parent.Locator("form[id^='confirm-'] button").First);
        await parent.GotoAsync(decision);
        await parent.CheckAsync("[name='Form.Answers[0].Stance'][value=Agree]");
        await parent.CheckAsync("[name='Form.Answers[1].Stance'][value=Abstain]");
        await SendAsync(parent, "position");
        await SeesAsync(parent, "Your answer is saved");
        await OthersAgreeAsync(app);
        return decision;
    }

    private static async Task OthersAgreeAsync(SampleApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var decision = await db
            .Decisions.Include(d => d.Options)
            .Include(d => d.Voters)
            .AsSplitQuery()
            .OrderByDescending(d => d.Id)
            .FirstAsync();
        var answered = await db.Positions.Where(p => p.DecisionId == decision.Id).Select(p => p.ParticipantId).ToListAsync();
        var agree = new Position.Answer(Stance.Agree, null);
        db.AddRange(
            decision
                .Voters.Where(v => !answered.Contains(v.ParticipantId))
                .Select(v => new Position(
                    decision.Id,
                    decision.Options.MinBy(o => o.Order)!.Id,
                    v.ParticipantId,
                    agree,
                    app.Clock.GetUtcNow().UtcDateTime
                ))
        );
        await db.SaveChangesAsync();
    }

    private static async Task ReplyAsync(Microsoft.Playwright.IPage who, string said, string text)
    {
        await who.GotoAsync(said);
        await who.CheckAsync("#reply [value=WeAreDoing]");
        await who.FillAsync("#reply textarea", text);
        await SendAsync(who, "reply");
        await SeesAsync(who, "The person who spoke has been told");
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
