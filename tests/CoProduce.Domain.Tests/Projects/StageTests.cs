using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Tests.Projects;

public class StageTests
{
    private static readonly DateTime Monday = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly WhatWhyNext Words = new(
        "We listen.",
        "To start from what families know.",
        "We write it up.",
        new DateOnly(2026, 7, 1)
    );
    private static readonly StageEvidence Enough = new()
    {
        IsPublished = true,
        HasSponsor = true,
        SponsorAgreed = true,
        FamiliesJoined = 5,
        FamiliesAgreed = 5,
        ProfessionalsAgreed = 2,
        HasFamilyLead = true,
        HasProfessionalLead = true,
        ConstraintsPublished = true,
        StageBeforeClosed = true,
        FamiliesWhoSpoke = 4,
        ProfessionalsWhoSpoke = 1,
        LoudestFamilyShare = 0.4,
        SaidWhatWorks = true,
        SaidWhatDoesNotWork = true,
        SaidIdeas = true,
        AnythingDecided = true,
        FeltWasAsked = true,
        DidMoreThanAsk = true,
    };

    private readonly Stage _stage = new Project("Time to breathe", "time", "Short breaks.", Monday).Stage(StageKey.Understand);

    [Fact]
    public void A_stage_opens_when_everything_hard_is_there()
    {
        _stage.Open(Enough, Words, Monday);
        Assert.True(_stage.IsOpen);
    }

    [Fact]
    public void Understand_waits_for_three_families() =>
        Refused("At least 3 family members", () => _stage.Open(Enough with { FamiliesJoined = 2 }, Words, Monday));

    [Fact]
    public void A_stage_does_not_close_before_both_leads_are_ready()
    {
        _stage.Open(Enough, Words, Monday);
        _stage.Say(Side.LivedExperience, true, null, Monday);
        _stage.Say(Side.Professionals, false, "The report is late.", Monday);

        Refused("Both leads", () => _stage.Close(Enough, Words, null, Monday));
    }

    [Fact]
    public void To_hold_is_to_say_why()
    {
        _stage.Open(Enough, Words, Monday);
        Refused("why you want to hold", () => _stage.Say(Side.Professionals, false, " ", Monday));
    }

    [Fact]
    public void A_warning_is_passed_only_with_its_reason()
    {
        OpenAndReady();
        var thin = Enough with { FamiliesWhoSpoke = 1 };
        Refused("Say why you are going on", () => _stage.Close(thin, Words, null, Monday));

        _stage.Close(thin, Words, "Two families are in hospital.", Monday);

        Assert.Equal("Two families are in hospital.", Assert.Single(_stage.PassedWarnings).Reason);
    }

    [Fact]
    public void A_project_is_not_archived_while_a_stage_is_open_again()
    {
        var project = new Project("Time to breathe", "time", "Short breaks.", Monday);
        project.NameSponsor("The director");
        project.SetScope(new Scope("Places.", "The budget.", "GBP 412,000"));
        project.SponsorAgrees(Monday);
        project.Publish(Monday);
        foreach (var key in StageKeys.InOrder)
        {
            Closed(project.Stage(key));
        }

        project.Stage(StageKey.Understand).Open(Everything, Words, Monday);
        Refused("is open. Close it first, so that nobody is cut off.", () => project.Archive());

        Closed(project.Stage(StageKey.Understand));
        project.Archive();
        Assert.Equal(ProjectState.Archived, project.State);
    }

    [Fact]
    public void News_belongs_to_an_open_stage() => Refused("Only an open stage can have news", () => _stage.Tell(Words, Monday));

    private static StageEvidence Everything =>
        Enough with
        {
            ProfessionalsWhoSpoke = 2,
            TestedByFamilies = true,
            HasProblems = true,
            HasOutcomes = true,
        };

    private static void Closed(Stage stage)
    {
        if (!stage.IsOpen)
        {
            stage.Open(Everything, Words, Monday);
        }

        stage.Say(Side.LivedExperience, true, null, Monday);
        stage.Say(Side.Professionals, true, null, Monday);
        stage.Close(Everything, Words, "Enough.", Monday);
    }

    private void OpenAndReady()
    {
        _stage.Open(Enough, Words, Monday);
        _stage.Say(Side.LivedExperience, true, null, Monday);
        _stage.Say(Side.Professionals, true, null, Monday);
    }
}
