using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using static CoProduce.Domain.Tests.Given;

namespace CoProduce.Domain.Tests.Contributions;

public class WordsConfirmerTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Monday);
    private static readonly OnBehalf Words = new(7, HowGiven.Phone, null, theySaidYes: true);
    private static readonly WordsConfirmer Lead = new(8)
    {
        IsFamily = true,
        IsFamilyLead = true,
        IsThereALead = true,
    };
    private static readonly WordsConfirmer Member = new(9) { IsFamily = true };

    private static Contribution Said() =>
        new(
            1,
            AProject().Stage(StageKey.GetReady),
            TakingPart(),
            new Contribution.What(ContributionKind.Question, "Who pays?", TakenDown: Words),
            Monday
        );

    [Fact]
    public void The_lead_for_families_who_is_no_staff_and_was_not_let_in_by_the_writer_confirms()
    {
        Refused(null, Lead.WhyNot(Words, Today));
        Assert.True(Lead.IsEnough(Words));
        Refused("You wrote this down yourself", (Lead with { PersonId = 7 }).WhyNot(Words, Today));
        Refused("Forum staff do not confirm", (Lead with { IsStaff = true }).WhyNot(Words, Today));
        Refused("let you in", (Lead with { WasLetInByWriter = true }).WhyNot(Words, Today));
        Refused("Families confirm what was written down", new WordsConfirmer(9).WhyNot(Words, Today));
    }

    [Fact]
    public void Where_there_is_no_such_lead_it_takes_two_family_members()
    {
        Refused("The lead for families confirms it", (Member with { IsThereALead = true }).WhyNot(Words, Today));
        Refused(null, Member.WhyNot(Words, Today));
        Assert.False(Member.IsEnough(Words));
        var said = Said();
        Assert.False(said.Confirm(Member, Today, Monday));
        Refused("You have said so already", Member.WhyNot(said.TakenDown!, Today));
        Assert.True(said.Confirm(Member with { PersonId = 10 }, Today, Monday));
        Assert.Equal((10, 9), (said.TakenDown!.ConfirmedByPersonId, said.TakenDown.SeenRightByPersonId));
    }

    [Fact]
    public void Somebody_new_without_an_account_counts_from_the_day_after()
    {
        Refused("They are new here", (Lead with { NewOn = Today }).WhyNot(Words, Today));
        Refused(null, (Lead with { NewOn = Today }).WhyNot(Words, Today.AddDays(1)));
        Refused("You are new here", (Lead with { NewOn = Today, IsTheirs = true }).WhyNot(Words, Today));
        Refused(null, (Lead with { NewOn = Today, IsTheirs = true }).WhyNot(Words, Today.AddDays(1)));
    }
}
