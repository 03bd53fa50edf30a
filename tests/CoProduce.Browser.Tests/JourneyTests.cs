using CoProduce.Browser.Tests.Infrastructure;
using Microsoft.Playwright;
using static CoProduce.Browser.Tests.Infrastructure.Steps;

namespace CoProduce.Browser.Tests;

/// <summary>The main job from end to end, as the people who do it: families on phones, people who work in services and forum staff at a
/// desk.</summary>
public class JourneyTests(Browsers browsers)
{
    [Fact]
    public async Task A_new_parent_joins_speaks_is_answered_and_says_what_was_missed()
    {
        var parent = await RegisteredAsync("Nia B", "nia@example.org");
        await parent.GotoAsync("/projects/short-breaks");
        await FollowAsync(parent, "Join this project");
        await SendAsync(parent, "join");
        await SeesAsync(parent, "We have your request");

        var lead = await browsers.SignedInAsync("colead", Phone);
        await lead.GotoAsync("/projects/short-breaks/people");
        await PressAsync(lead.Locator("form[id^='admit-'] button").First);
        await SeesAsync(lead, "Nia B is in");

        await parent.GotoAsync("/my-words");
        await parent.GotoAsync("/projects/short-breaks/agreement");
        await SendAsync(parent, "agree");
        await parent.GotoAsync("/projects/short-breaks/stages/deliver/speak");
        await parent.CheckAsync("[name=Kind][value=Idea]");
        await SendAsync(parent, "speak");
        await SeesAsync(parent, "Please fix 1 thing");
        await parent.FillAsync("[name=Text]", "Show the number of places on a poster at school.");
        await SendAsync(parent, "speak");
        await SeesAsync(parent, "Someone will reply by");

        var professional = await browsers.SignedInAsync("commissioner", Desk);
        await professional.GotoAsync("/projects/short-breaks/stages/deliver");
        await FollowAsync(professional, "Nia");
        await professional.CheckAsync("#reply [value=WeAreDoing]");
        await professional.FillAsync("#reply textarea", "We are asking each school to put it up.");
        await SendAsync(professional, "reply");
        var said = professional.Url;

        await parent.GotoAsync(said);
        await SeesAsync(parent, "We are asking each school to put it up.");
        await PressAsync(parent.Locator("#judge button:has-text('missed')"));
        await LooksRightAsync(parent);
        await professional.GotoAsync(said);
        await SeesAsync(professional, "missed something");
    }

    [Fact]
    public async Task A_parent_on_a_phone_decides_and_hears_what_changed()
    {
        var parent = await browsers.SignedInAsync("parent", Phone);
        await parent.GotoAsync("/projects/short-breaks");
        await FollowAsync(parent, "How do we tell families about the draw?");
        await SendAsync(parent, "position");
        await SeesAsync(parent, "Choose where you stand.");
        await parent.CheckAsync("[name='Form.Answers[0].Stance'][value=Agree]");
        await parent.CheckAsync("[name='Form.Answers[1].Stance'][value=CanLiveWithIt]");
        await SendAsync(parent, "position");
        await SeesAsync(parent, "Your answer is saved");

        var staff = await browsers.SignedInAsync("staff", Desk);
        await staff.GotoAsync("/projects/short-breaks/decisions/4");
        await FollowAsync(staff, "Mark as done");
        await staff.FillAsync("[name='Form.WhatChanged']", "Two family members are trained, and score the bids from January.");
        await SendAsync(staff, "done");
        await SeesAsync(staff, "has been told what changed");
        await staff.GotoAsync("/projects/short-breaks/you-said-we-did");
        await SeesAsync(staff, "score the bids from January");
        await LooksRightAsync(staff);
    }

    [Fact]
    public async Task Forum_staff_start_a_project_publish_it_and_open_its_first_stage()
    {
        var staff = await browsers.SignedInAsync("staff", Desk);
        await staff.GotoAsync("/forum");
        await staff.GotoAsync("/projects/new");
        await staff.FillAsync("[name='Form.Name']", "Playgrounds for all");
        await staff.FillAsync("[name='Form.Purpose']", "Every child can play.");
        await staff.FillAsync("[name='Form.CanChange']", "Two playgrounds.");
        await staff.FillAsync("[name='Form.CannotChange']", "Where they are.");
        await staff.FillAsync("[name='Form.Money']", "GBP 60,000.");
        await staff.FillAsync("[name='Form.Sponsor']", "Dana W, director");
        await SendAsync(staff, "project");
        await staff.GotoAsync("/projects/playgrounds-for-all/edit");
        await SendAsync(staff, "publish");
        await SeesAsync(staff, "The project is published");
        await staff.GotoAsync("/projects/playgrounds-for-all/stages/getready/open");
        foreach (
            var (part, words) in new[]
            {
                ("What", "We agree what this can change."),
                ("Why", "So that nobody is asked in vain."),
                ("Next", "We listen."),
            }
        )
        {
            await staff.FillAsync($"#open [name$='{part}']", words);
        }

        await staff.FillAsync(
            "#open [name$='NextBy']",
            browsers.Clock.GetUtcNow().AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        await SendAsync(staff, "open");
        await staff.GotoAsync("/projects/playgrounds-for-all");
        await SeesAsync(staff, "We agree what this can change.");
    }

    [Fact]
    public async Task A_professional_plans_a_session_and_a_young_person_says_they_come()
    {
        var professional = await browsers.SignedInAsync("professional", Desk);
        await professional.GotoAsync("/projects/short-breaks/sessions/new");
        await professional.FillAsync("[name='Form.Title']", "Pizza and ideas");
        await professional.FillAsync("[name='Form.Purpose']", "Say what the clubs are like.");
        await professional.FillAsync(
            "[name='Form.On']",
            browsers.Clock.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        await professional.FillAsync("[name='Form.From']", "17:00");
        await professional.FillAsync("[name='Form.To']", "18:30");
        await professional.FillAsync("[name='Form.Place']", "Youth centre, the blue room");
        await SendAsync(professional, "session");
        await SeesAsync(professional, "The session is planned");

        var young = await browsers.SignedInAsync("youngperson", Phone);
        await young.GotoAsync(professional.Url);
        await PressAsync(young.Locator("#coming button[value=Coming]"));
        await SeesAsync(young, "We look forward to seeing you");
        await LooksRightAsync(young);
    }

    [Fact]
    public async Task Somebody_without_the_internet_is_heard_and_gets_a_code_to_make_the_words_their_own()
    {
        var staff = await browsers.SignedInAsync("staff", Phone);
        await staff.GotoAsync("/projects/short-breaks/stages/deliver");
        await FollowAsync(staff, "Write down what somebody said");
        await SendAsync(staff, "take-down");
        await SeesAsync(staff, "Ask them first.");
        await staff.FillAsync("[name='Form.Name']", "Wanda");
        await staff.CheckAsync("[name='Form.Hat'][value=ParentCarer]");
        await staff.CheckAsync("[name='Form.How'][value=Phone]");
        await staff.CheckAsync("[name='Form.Kind'][value=Works]");
        await staff.FillAsync("[name='Form.Text']", "The driver knows us now.");
        await staff.CheckAsync("[name='Form.TheySaidYes']");
        await SendAsync(staff, "take-down");
        var said = staff.Url;
        await SendAsync(staff, "claim-code");
        await SeesAsync(staff, "A code for Wanda");
        await LooksRightAsync(staff);

        var lead = await browsers.SignedInAsync("colead", Phone);
        await lead.GotoAsync(said);
        await SeesAsync(lead, "They are new here. From tomorrow on it can be confirmed, and counts.");
    }

    private async Task<IPage> RegisteredAsync(string name, string email)
    {
        const string password = "tea on the stairs at ten";
        var page = await browsers.VisitorAsync(Phone);
        await page.GotoAsync("/account/register");
        await page.FillAsync("[name=DisplayName]", name);
        await page.FillAsync("[name=Email]", email);
        await page.FillAsync("[name=Password]", password);
        await page.CheckAsync("[name=Hat][value=ParentCarer]");
        await SendAsync(page, "register");
        await page.GotoAsync("/dev/mail");
        var link = await page.Locator("a[href*='/account/confirm/']").First.GetAttributeAsync("href");
        await page.GotoAsync(new Uri(link!).PathAndQuery);
        await SendAsync(page, "confirm");
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#sign-in [name=Email]", email);
        await page.FillAsync("#sign-in [name=Password]", password);
        await PressAsync(page.Locator("#sign-in button:not([type])"));
        return page;
    }
}
