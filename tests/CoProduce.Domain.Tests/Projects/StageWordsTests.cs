using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Projects;

public class StageWordsTests
{
    private static readonly StageEvidence Ready = new()
    {
        IsPublished = true,
        HasSponsor = true,
        SponsorAgreed = true,
        FamiliesJoined = 3,
        FamiliesAgreed = 3,
        ProfessionalsAgreed = 1,
        HasFamilyLead = true,
        HasProfessionalLead = true,
        ConstraintsPublished = true,
        FeltWasAsked = true,
    };

    [Fact]
    public void Everyone_is_told_what_happens_why_and_what_comes_next()
    {
        var stage = AnOpenStage();

        Refused("Say what is happening", () => stage.Tell(News with { What = " " }, Monday));
        Refused("Say why.", () => stage.Tell(News with { Why = "" }, Monday));
        Refused("Say what comes next", () => stage.Tell(News with { Next = " " }, Monday));
    }

    [Fact]
    public void There_is_nothing_new_twice_and_then_families_are_owed_more()
    {
        var stage = AnOpenStage();
        stage.Tell(News with { What = "We wait for the council.", IsNothingNew = true }, Monday.AddDays(7));
        stage.Tell(News with { What = "The council is late.", IsNothingNew = true }, Monday.AddDays(14));
        Refused("or ask the sponsor for help", () => stage.Tell(News with { IsNothingNew = true }, Monday.AddDays(21)));

        stage.Tell(News, Monday.AddDays(21));
        stage.Tell(News with { What = "Nothing since then.", IsNothingNew = true }, Monday.AddDays(28));

        Assert.True(stage.LatestNews!.IsNothingNew);
    }

    [Fact]
    public void A_stage_opens_with_what_it_needs_and_not_while_it_is_open()
    {
        Refused("This stage is already open", () => AnOpenStage().Open(Ready, News, Monday));
        Refused("This stage cannot open yet. It needs: ", () => AStage(StageKey.Ideas).Open(Ready, News, Monday));
    }

    [Fact]
    public void Only_an_open_stage_closes_and_then_with_what_it_needs_and_a_yes_from_each_lead()
    {
        Refused("Only an open stage can close", () => AStage().Close(Ready, News, null, Monday));
        var stage = AnOpenStage();
        Refused("This stage cannot close yet. It needs: ", () => stage.Close(Ready with { HasFamilyLead = false }, News, null, Monday));
        stage.Say(Side.LivedExperience, true, null, Monday);
        Refused("Both leads need to say they are ready", () => stage.Close(Ready, News, null, Monday));
        stage.Say(Side.Professionals, true, null, Monday);

        stage.Close(Ready, News, null, Monday);

        Assert.Equal((StageState.Closed, Monday), (stage.State, stage.ClosedAt));
        Refused("This stage is not open", () => stage.Say(Side.Professionals, true, null, Monday));
    }

    [Fact]
    public void What_is_not_done_is_passed_with_a_reason_and_only_with_one()
    {
        var stage = AStage(StageKey.Review);
        var has = Ready with { StageBeforeClosed = true, FamiliesWhoSpoke = 1, ProfessionalsWhoSpoke = 1 };
        stage.Open(has, News, Monday);
        stage.Say(Side.LivedExperience, true, null, Monday);
        stage.Say(Side.Professionals, true, null, Monday);

        Refused("Some things are not done yet", () => stage.Close(has, News, " ", Monday));
        stage.Close(has, News, "Two families are in hospital.", Monday);
        Assert.All(stage.PassedWarnings, w => Assert.Equal("Two families are in hospital.", w.Reason));
    }

    [Fact]
    public void A_stage_does_not_end_before_it_starts() =>
        Refused("cannot end before it starts", () => AStage().Plan(new DateOnly(2026, 12, 2), new DateOnly(2026, 12, 1)));
}
