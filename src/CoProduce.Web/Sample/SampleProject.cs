using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Sample;

/// <summary>One project of the sample forum, told as a story: who came, what they said, what was decided and done.</summary>
public partial class SampleProject(CoProduceDbContext db, SampleForum forum, Project project)
{
    private readonly Dictionary<string, Participant> _table = [];
    private readonly Dictionary<string, Contribution> _said = [];

    public Project Project => project;

    public async Task JoinAsync(int daysAgo, params string[] names)
    {
        foreach (var name in names)
        {
            var participant = new Participant(project.Id, forum[name], forum[name].UsualHat, forum.DaysAgo(daysAgo));
            participant.Admit(forum.DaysAgo(daysAgo, 12));
            participant.Agree(1, forum.DaysAgo(daysAgo, 13));
            _table.Add(name, participant);
            db.Add(participant);
        }

        await db.SaveChangesAsync();
    }

    public async Task LeadAsync(string family, string professional)
    {
        _table[family].BecomeCoLead();
        _table[professional].BecomeCoLead();
        await db.SaveChangesAsync();
    }

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

    /// <summary>Somebody speaks. The key names what was said, so that decisions can stand on it.</summary>
    public async Task SayAsync(
        string key,
        StageKey stage,
        string who,
        int daysAgo,
        ContributionKind kind,
        string text,
        NameShown shownAs = NameShown.FirstName,
        bool publicly = true,
        Audience audience = Audience.Project
    )
    {
        var number = await db.NextNumberAsync(project.Id, NumberOf.Contribution);
        var said = new Contribution(
            number,
            project.Stage(stage),
            _table[who],
            new Contribution.What(kind, text, shownAs, audience, publicly),
            forum.DaysAgo(daysAgo, 20)
        );
        _said.Add(key, said);
        db.Add(said);
        await db.SaveChangesAsync();
    }

    public async Task ReplyAsync(string key, string who, int daysAgo, ReplyKind kind, string text, Verdict verdict = Verdict.NotSaid)
    {
        _said[key].Answer(kind, text, forum[who].Id, forum.DaysAgo(daysAgo, 14));
        if (verdict is not Verdict.NotSaid)
        {
            _said[key].Judge(verdict);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Nobody is left without an answer: what people said and nobody has answered yet gets its reply ten days later.</summary>
    public async Task AnswerTheRestAsync(string who, int saidBefore, string works, string doesNotWork, string idea, string other)
    {
        foreach (
            var said in _said.Values.Where(c => !c.IsAnswered && c.Author.Person.DisplayName != who && c.SaidAt < forum.DaysAgo(saidBefore))
        )
        {
            var (kind, text) = said.Kind switch
            {
                ContributionKind.Works => (ReplyKind.WeAreDoing, works),
                ContributionKind.DoesNotWork => (ReplyKind.WeDid, doesNotWork),
                ContributionKind.Idea => (ReplyKind.WeDid, idea),
                ContributionKind.Question => (ReplyKind.Answer, other),
                _ => (ReplyKind.WeAreDoing, other),
            };
            said.Answer(kind, text, forum[who].Id, said.SaidAt.AddDays(10));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>A decision that opened then, with everyone's answers, closed by the rule when its time was up.</summary>
    public async Task<Decision> DecideAsync(
        StageKey stage,
        int daysAgo,
        int openDays,
        Decision.DecisionDraft draft,
        string[] standsOn,
        Action<SampleBallot>? answers = null
    )
    {
        var at = forum.DaysAgo(daysAgo, 9);
        var asked = _table
            .Values.Where(p => Voter.IsAsked(p, p.Person.Duties, p.Person.IsTrained(at), at))
            .Select(p => new Voter(p))
            .ToList();
        var number = await db.NextNumberAsync(project.Id, NumberOf.Decision);
        var full = draft with { ClosesAt = forum.DaysAgo(daysAgo - openDays, 17), StandsOn = [.. standsOn.Select(k => _said[k].Id)] };
        var decision = new Decision(number, project.Stage(stage), project.Stage(StageKey.Understand).ClosedAt is not null, full, asked, at);
        db.Add(decision);
        await db.SaveChangesAsync();
        var ballot = new SampleBallot(decision, _table, at.AddDays(2), forum["Sam Y"].Id);
        answers?.Invoke(ballot);
        db.AddRange(ballot.Positions);
        await db.SaveChangesAsync();
        if (decision.IsDue(forum.DaysAgo(0, 23)) && decision.ClosesAt < forum.DaysAgo(0))
        {
            decision.Close(ballot.Positions, ForumCalendar.Usual, decision.ClosesAt);
            await db.SaveChangesAsync();
        }

        return decision;
    }

    public async Task DoAsync(
        Decision decision,
        string what,
        string owner,
        int agreedDaysAgo,
        int dueDaysAgo,
        int? doneDaysAgo = null,
        string? whatChanged = null,
        params string[] because
    )
    {
        var action = new AgreedAction(
            await db.NextNumberAsync(project.Id, NumberOf.Action),
            project.Id,
            decision.Id,
            what,
            owner,
            forum.DaysAgo(dueDaysAgo).ForumDay(),
            forum.DaysAgo(agreedDaysAgo)
        );
        db.Add(action);
        if (doneDaysAgo is { } done)
        {
            action.MarkDone(whatChanged!, forum.DaysAgo(done));
            foreach (var key in because)
            {
                _said[key].Answer(ReplyKind.WeDid, whatChanged!, forum["Sam Y"].Id, forum.DaysAgo(done, 11));
                db.Add(
                    new Notice(
                        _said[key].Author.PersonId,
                        "Something you said has led to a change",
                        $"/projects/{project.Slug}/said/{_said[key].Number}",
                        forum.DaysAgo(done, 11)
                    )
                );
            }
        }

        await db.SaveChangesAsync();
    }

    public Task<Session> SessionAsync(
        int inDays,
        int hour,
        string title,
        string purpose,
        SessionForm form,
        string? place,
        string? link,
        string help,
        params string[] coming
    ) => SessionAsync(forum.DaysAgo(-inDays, hour), title, purpose, form, place, link, help, coming);

    private async Task<Session> SessionAsync(
        DateTime starts,
        string title,
        string purpose,
        SessionForm form,
        string? place,
        string? link,
        string help,
        params string[] coming
    )
    {
        var session = new Session(
            await db.NextNumberAsync(project.Id, NumberOf.Session),
            project.Id,
            new Session.Plan(title, purpose, form, starts, starts.AddMinutes(90), place, link, help) { PlannedAt = starts.AddDays(-30) }
        );
        db.Add(session);
        await db.SaveChangesAsync();
        db.AddRange(coming.Select(name => new Rsvp(session, forum[name].Id, RsvpAnswer.Coming, starts.AddDays(-7))));
        await db.SaveChangesAsync();
        return session;
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
