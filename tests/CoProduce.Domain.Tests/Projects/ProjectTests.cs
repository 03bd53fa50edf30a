using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Projects;

public class ProjectTests
{
    private static readonly Scope Written = new("The bus.", "The budget.", "200 pounds.");

    [Fact]
    public void A_project_has_a_name_and_a_purpose_and_keeps_them()
    {
        Refused("Give the project a name", () => _ = new Project(" ", "time", "Short breaks.", Monday));
        Refused("Say what the project is for", () => _ = new Project("Time to breathe", "time", "", Monday));
        Refused("Give the project a name", () => AProject().Describe("", "Short breaks.", Joining.Open));
        Refused("Say what the project is for", () => AProject().Describe("Time to breathe", " ", Joining.Open));
    }

    [Fact]
    public void It_is_published_once_and_with_a_sponsor_and_what_can_change()
    {
        var project = AProject();
        Refused("Name a sponsor first", () => project.Publish(Monday));
        project.NameSponsor("The director");
        Refused("Write what can change, what cannot change", () => project.Publish(Monday));
        project.SetScope(Written);
        project.Publish(Monday);

        Assert.Equal((ProjectState.Published, Monday), (project.State, project.PublishedAt));
        Refused("has already been published", () => project.Publish(Monday));
    }

    [Fact]
    public void A_sponsor_is_named_before_they_agree_and_another_one_agrees_anew()
    {
        var project = AProject();
        Refused("Name the sponsor first", () => project.SponsorAgrees(Monday));
        project.NameSponsor("The director");
        project.SponsorAgrees(Monday);
        project.NameSponsor(" The director ");
        Assert.Equal(Monday, project.SponsorAgreedAt);

        project.NameSponsor("The deputy");

        Assert.Null(project.SponsorAgreedAt);
    }

    [Fact]
    public void A_project_ends_once_families_have_checked_that_it_worked()
    {
        var project = AProject();
        Refused("Only a published project can be archived", () => project.Archive());
        project.NameSponsor("The director");
        project.SetScope(Written);
        project.Publish(Monday);

        Refused("once families have checked that it worked", () => project.Archive());
    }

    [Fact]
    public void A_new_wording_of_the_agreement_is_a_new_version_that_everyone_is_asked_about()
    {
        var project = AProject();
        Refused("Write what you agree to", () => AProject().RewordAgreement(" ", Monday));

        project.RewordAgreement("We listen.", Monday);

        Assert.Equal((2, 2), (project.AgreementNumber, project.Agreements.Count));
    }

    [Fact]
    public void A_fixed_date_says_what_happens_then() =>
        Refused("Say what happens on that date", () => AProject().LockDate(" ", new DateOnly(2026, 12, 1)));
}
