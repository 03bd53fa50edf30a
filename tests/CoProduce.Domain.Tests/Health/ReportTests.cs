using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Health;

public class ReportTests
{
    [Fact]
    public void A_report_shows_every_project_and_says_how_the_year_went()
    {
        Refused("There is no project to report on yet", () => Report([]));
        Refused("A report shows every project", () => Report([1, null]));
        Refused("Say in some sentences how the year went", () => Report([1], words: " "));
        Refused("A report stays as it was", ForumReport.WhyNotPublish(0, 1, isPublished: true));
        Assert.Equal([1, 2], Report([1, 2]).Lines.Select(l => l.SnapshotId));
    }

    [Fact]
    public void Where_a_sign_is_red_the_forum_says_what_it_does_about_it()
    {
        Refused("Some signs are red", () => Report([1], anyRed: true, aboutRed: " "));
        Assert.Equal("We meet each week.", Report([1], anyRed: true, aboutRed: "We meet each week.").AboutRed);
    }

    [Fact]
    public void Families_and_nobody_else_say_on_which_step_their_project_is()
    {
        Refused("Only families and young people of this project", () =>
            _ = new FamiliesView(TakingPart(Hat.Professional), Rung.Asking, Monday)
        );
        Refused("Only families and young people of this project", () => _ = new FamiliesView(Asking(), Rung.Asking, Monday));
        Refused("Choose one of the steps", () => _ = new FamiliesView(TakingPart(), (Rung)99, Monday));
        Refused("Choose one of the steps", () => _ = new LadderClaim(1, (Rung)99, 8, Monday));
        Assert.Equal(Rung.Asking, new FamiliesView(TakingPart(), Rung.Asking, Monday).Rung);
    }

    private static ForumReport Report(int?[] figures, string words = "It went well.", bool anyRed = false, string? aboutRed = null) =>
        new(2026, words, aboutRed, figures, anyRed, 8, Monday);
}
