using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Tests;

/// <summary>People, projects and sessions as tests begin with them.</summary>
internal static class Given
{
    public static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    public static readonly WhatWhyNext News = new("We start.", "It is time.", "We listen.", new DateOnly(2026, 12, 1));

    public static Session.Plan Tea { get; } =
        new("Tea", "Talk.", SessionForm.InPerson, Monday.AddDays(1), Monday.AddDays(1).AddHours(2), "Hall", null, null);

    public static Person Somebody(Hat hat = Hat.ParentCarer) => new("Amina K", hat, Monday);

    public static Participant Asking(Hat hat = Hat.ParentCarer)
    {
        var person = Somebody(hat);
        person.Approve(Monday);
        return new Participant(1, person, hat, Monday);
    }

    public static Participant TakingPart(Hat hat = Hat.ParentCarer)
    {
        var who = Asking(hat);
        who.Admit(Monday);
        return who;
    }

    public static Project AProject() => new("Time to breathe", "time", "Short breaks.", Monday);

    public static Stage AStage(StageKey key = StageKey.GetReady) => AProject().Stage(key);

    public static Stage AnOpenStage()
    {
        var stage = AStage();
        stage.Open(new StageEvidence { IsPublished = true, HasSponsor = true }, News, Monday);
        return stage;
    }

    public static Contribution Said(
        ContributionKind kind = ContributionKind.Question,
        Participant? by = null,
        Contribution.What? words = null
    ) => new(1, AnOpenStage(), by ?? TakingPart(), words ?? new Contribution.What(kind, "Who pays?"), Monday);

    public static Session ASession() => new(1, 1, Tea);

    public static Session ACancelledSession()
    {
        var session = ASession();
        session.Cancel(Monday);
        return session;
    }

    public static Decision.DecisionDraft AQuestion { get; } =
        new("How?", "Now.", "", "", Mandate.Shared, Monday.AddDays(14), [new("A", ""), new("B", "")]);

    public static Decision ADecision(Decision.DecisionDraft? draft = null) =>
        new(1, AnOpenStage(), true, draft ?? AQuestion, [new Voter(TakingPart())], Monday);

    /// <summary>A decision that nobody answered, and that has closed.</summary>
    public static Decision AClosedDecision()
    {
        var decision = ADecision();
        decision.Close([], ForumCalendar.Usual, Monday.AddDays(20));
        return decision;
    }

    /// <summary>With the number that the database would give it.</summary>
    public static T Numbered<T>(this T thing, int id)
        where T : class
    {
        typeof(T).GetProperty("Id")!.SetValue(thing, id);
        return thing;
    }
}
