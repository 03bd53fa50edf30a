using CoProduce.Domain.Brief;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Brief;

public class ProjectBriefTests
{
    [Fact]
    public void What_cannot_change_is_said_with_its_reason_and_late_when_ideas_had_opened()
    {
        Refused("Say what cannot change", () => Fixed(what: " "));
        Refused("Say why it cannot change", () => Fixed(why: ""));
        Assert.False(Fixed().IsLate);
        Assert.True(Fixed(ideasHaveOpened: true).IsLate);
    }

    [Fact]
    public void An_outcome_says_how_it_is_now_so_that_families_can_tell_later()
    {
        Refused("what should be different for families", () => _ = new IntendedOutcome(1, " ", "Two wait.", Monday));
        Refused("so that we can tell later", () => _ = new IntendedOutcome(1, "Nobody waits.", "", Monday));
        var outcome = new IntendedOutcome(1, "Nobody waits.", "Two wait.", Monday);
        Refused("Say how it is now.", () => outcome.Check(" ", Monday));

        outcome.Check("One still waits.", Monday.AddDays(90));

        Assert.Equal(("One still waits.", Monday.AddDays(90)), (outcome.FollowUp, outcome.FollowedUpAt));
    }

    [Fact]
    public void A_problem_stands_on_what_families_said_or_says_that_nobody_has_checked_it()
    {
        Refused("say that nobody has checked it", () => Problem(saidByFamilies: []));
        Refused("Write the problem", () => Problem(text: " "));
        Assert.Equal((false, 2), (Problem(isAssumption: true).IsAssumption, Problem().Sources.Count));
        Assert.True(Problem(saidByFamilies: [], isAssumption: true).IsAssumption);
    }

    [Fact]
    public void Three_people_with_lived_experience_test_it_and_what_they_found_is_written_down()
    {
        Refused("at least 3 people with lived experience who tested it", () => Tested(testers: [1, 2]));
        Refused("at least 3 people with lived experience who tested it", () => Tested(testers: [1, 1, 1]));
        Refused("Say what was tested", () => Tested(what: ""));
        Refused("Say what they found", () => Tested(found: " "));
        Refused("List what was mended", () => Tested(mended: " "));
        Assert.Equal([1, 2, 3], Tested().Testers.Select(t => t.ParticipantId));
    }

    private static Constraint Fixed(string what = "The budget.", string why = "It was set in March.", bool ideasHaveOpened = false) =>
        new(1, what, why, ideasHaveOpened, Monday);

    private static ProblemStatement Problem(string text = "Nobody answers.", long[]? saidByFamilies = null, bool isAssumption = false) =>
        new(1, text, saidByFamilies ?? [4, 4, 5], isAssumption, Monday);

    private static Trial Tested(
        string what = "The form.",
        int[]? testers = null,
        string found = "It is long.",
        string mended = "Two pages went."
    ) => new(1, what, testers ?? [1, 2, 3], found, mended, new DateOnly(2026, 11, 1), Monday);
}
