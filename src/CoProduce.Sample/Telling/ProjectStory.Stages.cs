using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    /// <summary>A stage may have been passed over before the project came to the forum. The figures show that.</summary>
    public async Task OpenAsync(
        StageKey stage,
        int daysAgo,
        int untilDaysAgo,
        string what,
        string why,
        string next,
        bool stagesPassedOver = false
    )
    {
        var at = forum.DaysAgo(daysAgo);
        project.Stage(stage).Plan(at.ForumDay(), forum.DaysAgo(untilDaysAgo).ForumDay());
        var evidence = await EvidenceAsync(stage);
        project
            .Stage(stage)
            .Open(
                evidence with
                {
                    StageBeforeClosed = evidence.StageBeforeClosed || stagesPassedOver,
                },
                new WhatWhyNext(what, why, next, forum.DaysAgo(untilDaysAgo).ForumDay()),
                at
            );
        await db.SaveChangesAsync();
    }

    public async Task TellAsync(StageKey stage, int daysAgo, string what, string why, string next, int nextInDays)
    {
        project.Stage(stage).Tell(new WhatWhyNext(what, why, next, forum.DaysAgo(-nextInDays).ForumDay()), forum.DaysAgo(daysAgo));
        await db.SaveChangesAsync();
    }

    /// <summary>Short news to everyone, on each of these days.</summary>
    public async Task KeepTellingAsync(StageKey stage, string what, params int[] daysAgo)
    {
        string[] next = ["We write again within three weeks.", "You hear from us again in three weeks."];
        foreach (var (nth, day) in daysAgo.Index())
        {
            await TellAsync(stage, day, what, "So that nobody has to wonder.", next[nth % next.Length], 20 - day);
        }
    }

    public async Task CloseAsync(StageKey stage, int daysAgo, string what, string next, string? reason = null)
    {
        var at = forum.DaysAgo(daysAgo, 16);
        await AskHowItFeltAsync(stage, daysAgo);
        project.Stage(stage).Say(Side.LivedExperience, true, null, at);
        project.Stage(stage).Say(Side.Professionals, true, null, at);
        project
            .Stage(stage)
            .Close(
                await EvidenceAsync(stage),
                new WhatWhyNext(what, "Both leads are ready to move on.", next, at.ForumDay().AddDays(7)),
                reason,
                at
            );
        await db.SaveChangesAsync();
    }

    private async Task<StageEvidence> EvidenceAsync(StageKey stage)
    {
        var here = _said.Values.Where(c => c.StageId == project.Stage(stage).Id).ToList();
        var families = here.Where(c => c.Author.Side is Side.LivedExperience).ToList();
        return new StageEvidence
        {
            IsPublished = true,
            HasSponsor = true,
            SponsorAgreed = true,
            FamiliesJoined = _table.Values.Count(p => p.Side is Side.LivedExperience),
            FamiliesAgreed = _table.Values.Count(p => p.Side is Side.LivedExperience),
            ProfessionalsAgreed = _table.Values.Count(p => p.Side is Side.Professionals),
            HasFamilyLead = _table.Values.Any(p => p.IsCoLead && p.Side is Side.LivedExperience),
            HasProfessionalLead = _table.Values.Any(p => p.IsCoLead && p.Side is Side.Professionals),
            ConstraintsPublished = true,
            StageBeforeClosed = stage.Before() is not { } before || project.Stage(before).State is StageState.Closed,
            FamiliesWhoSpoke = families.Select(c => c.AuthorId).Distinct().Count(),
            ProfessionalsWhoSpoke = here.Where(c => c.Author.Side is Side.Professionals).Select(c => c.AuthorId).Distinct().Count(),
            LoudestFamilyShare = families.Count == 0 ? 0 : families.GroupBy(c => c.AuthorId).Max(g => g.Count()) / (double)families.Count,
            SaidWhatWorks = families.Any(c => c.Kind is ContributionKind.Works),
            SaidWhatDoesNotWork = families.Any(c => c.Kind is ContributionKind.DoesNotWork),
            SaidIdeas = families.Any(c => c.Kind is ContributionKind.Idea),
            TestedByFamilies = await db.Trials.AnyAsync(t => t.ProjectId == project.Id),
            HasProblems = await db.Problems.AnyAsync(x => x.ProjectId == project.Id),
            HasOutcomes = await db.Outcomes.AnyAsync(x => x.ProjectId == project.Id),
            FeltWasAsked = true,
            DidMoreThanAsk = true,
            AnythingDecided = await db.Decisions.AnyAsync(d => d.ProjectId == project.Id && d.Outcome == DecisionOutcome.Adopted),
        };
    }
}
