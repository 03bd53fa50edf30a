using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.Contributions;

/// <summary>What was said stays as it was said, whatever becomes of whoever said it, and what is taken back is in no count.</summary>
public class AsItWasSaidTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task I_spoke_as_a_young_person_and_came_back_as_a_parent_and_my_words_are_still_those_of_a_young_person()
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project, Hat.YoungPerson, "Noor A");
        var (mine, reader) = (await app.SignedInAsync(person), await app.SignedInAsync(await app.MemberAsync(project)));
        await mine.OpenAsync($"{project.Url}/stages/understand/speak");
        await mine.SubmitAsync("speak", ("Kind", "Idea"), ("Text", "A quiet hour."), ("ShownAs", nameof(NameShown.GroupOnly)));
        await mine.OpenAsync($"{project.Url}/said/1");
        await mine.SubmitAsync("comment", ("Comment.Text", "And soft light."), ("Comment.ShownAs", nameof(NameShown.GroupOnly)));
        await mine.OpenAsync($"{project.Url}/leave");
        await mine.SubmitAsync("leave");
        await mine.OpenAsync($"{project.Url}/join");
        await mine.SubmitAsync("join", ("Form.Hat", nameof(Hat.ParentCarer)));
        await app.InDatabaseAsync(async db =>
        {
            (await db.Participants.Include(p => p.Person).SingleAsync(p => p.ProjectId == project.Id && p.PersonId == person.Id)).Admit(
                app.Clock.Now
            );
            return await db.SaveChangesAsync();
        });

        await reader.OpenAsync($"{project.Url}/said/1");

        Assert.Contains("An idea from A young person", reader.Text, StringComparison.Ordinal);
        Assert.Contains("And soft light.", reader.Text, StringComparison.Ordinal);
        var comment = reader.Page.QuerySelector("[id^='comment-']")!;
        Assert.Contains("A young person", comment.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            Hat.ParentCarer,
            await app.InDatabaseAsync(db =>
                db.Participants.Where(p => p.ProjectId == project.Id && p.PersonId == person.Id).Select(p => p.Hat).SingleAsync()
            )
        );
    }

    [Fact]
    public async Task I_took_my_question_back_and_the_stage_does_not_count_it()
    {
        var project = await app.ProjectAsync();
        var author = await app.MemberAsync(project);
        var mine = await app.SignedInAsync(author);
        foreach (var text in new[] { "Who decides?", "When?", "Where?", "Why so late?", "Who pays?", "For how long?", "And then?" })
        {
            await app.ContributionAsync(project, author, text, ContributionKind.Question);
        }

        foreach (var number in new[] { 1, 2 })
        {
            await mine.OpenAsync($"{project.Url}/said/{number}/withdraw");
            await mine.SubmitAsync("withdraw");
        }

        await mine.OpenAsync($"{project.Url}/stages/understand");
        var heard = mine.Page.QuerySelector("[aria-labelledby=heard]")!.TextContent;
        Assert.Contains("Families: 5", heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_said_my_words_did_not_lead_there_so_nobody_writes_that_they_did_when_the_work_is_done()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var (author, other) = (await app.MemberAsync(project, name: "Amina K"), await app.MemberAsync(project));
        var said = await app.ContributionAsync(project, author);
        var agreed = await app.ContributionAsync(project, other, "Yes, ask the club.");
        await WorkFromAsync(project, said, agreed);
        var (mine, lead) = (await app.SignedInAsync(author), await app.SignedInAsync(await app.MemberAsync(project, coLead: true)));
        await mine.OpenAsync($"{project.Url}/said/{said}");
        await mine.SubmitAsync(DisputeForm(mine)!, ("reason", "I never said that."));
        Assert.Null(DisputeForm(mine));

        await lead.OpenAsync($"{project.Url}/actions/1/done");
        await lead.SubmitAsync("done", ("Form.WhatChanged", "The club is open on Saturdays."));

        var answered = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id && c.IsAnswered).Select(c => c.Number).ToListAsync()
        );
        Assert.Equal([agreed], answered);
        await mine.OpenAsync("/my-words");
        Assert.Contains("You said it did not come from your words. Please say if that is still so", mine.Text, StringComparison.Ordinal);
        await mine.OpenAsync($"{project.Url}/said/{said}");
        Assert.Contains("The club is open on Saturdays.", mine.Text, StringComparison.Ordinal);
        Assert.Contains("If you say nothing, your no stays", mine.Text, StringComparison.Ordinal);
        await mine.SubmitAsync(DisputeForm(mine)!, ("reason", "It still did not."));
        Assert.Null(DisputeForm(mine));
    }

    private static string? DisputeForm(Browser browser) => browser.Page.QuerySelector("form[id^='dispute-']")?.Id;

    /// <summary>Work that was decided elsewhere, and is said to come from these words.</summary>
    private Task<int> WorkFromAsync(TestProject project, params int[] numbers) =>
        app.InDatabaseAsync(async db =>
        {
            var now = app.Clock.Now;
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var draft = new Decision.DecisionDraft("Open?", "Now.", "", "", Mandate.Informed, now, [new("Yes", ""), new("No", "")]);
            var decision = new Decision(1, stage, true, draft, [], now);
            db.Add(decision);
            await db.SaveChangesAsync();
            var work = new AgreedAction(1, project.Id, decision.Id, "Open the club", "Owen D", DateOnly.FromDateTime(now), now);
            db.Add(work);
            await db.SaveChangesAsync();
            var words = await db.Contributions.Where(c => c.ProjectId == project.Id && numbers.Contains(c.Number)).ToListAsync();
            db.AddRange(words.Select(c => new InfluenceLink(c.Id, now, actionId: work.Id)));
            return await db.SaveChangesAsync();
        });
}
