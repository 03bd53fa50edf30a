using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Domain.Tests.Docs;

namespace CoProduce.Domain.Tests.Participation;

/// <summary>What each hat may do, side by side, as section 3.1 of docs/product.md has it.</summary>
public class RightsTests
{
    private const string AnsweringAsTheService = nameof(Standing.MayReply);

    private static readonly Standing AParent = new()
    {
        ProjectState = ProjectState.Published,
        Joining = Joining.Open,
        AgreementNumber = 1,
        PersonId = 1,
        ParticipantId = 7,
        State = ParticipantState.TakingPart,
        Hat = Hat.ParentCarer,
        AgreedTo = 1,
        IsTrained = true,
        Session = new NamedOnSession(99, null),
    };

    private static readonly Dictionary<string, Func<Standing, bool>> Rights = new()
    {
        ["speak, ask, suggest agenda items"] = s => s.WhyNotSpeak() is null,
        ["answer decisions"] = s => Voter.WhyTakesNoSide(s.Duties, s.IsFacilitator) is null,
        ["write down the answer of somebody of their own group"] = s => s.WritesAnswersFor == s.Side,
        ["read what people said"] = s => s.MayReadInside,
        ["see who takes part"] = s => s.MayReadLists,
        ["thank somebody for their words"] = s => s.MayThank,
        ["plan a session, add papers to it"] = s => s.MayPlan,
        ["write down what a child says"] = s => s.MaySupportAChild,
        ["answer as the service"] = s => s.MayReply,
        ["run the project and its sessions"] = s => s.MayRun && s.MayRunSession && s.MayTakeDown,
        ["let in and invite people of their own group"] = s => s.MayLetIn(s.Hat!.Value, s.Hat.Value) && s.InvitesFor == s.Side,
        ["let in people of the other group"] = s => s.MayLetIn(Other(s), Other(s)),
        ["remove somebody of their own group"] = s => s.MayRemove(s.Side!.Value),
        ["remove somebody of the other group"] = s => s.MayRemove(1 - s.Side!.Value),
        ["ask that somebody is removed"] = s => s.MayAskToRemove,
        ["read what people need, where nobody is named to run the session"] = s =>
            (s with { Session = new NamedOnSession(null, null) }).MaySeeNeeds,
    };

    private static Hat Other(Standing s) => s.Hat is Hat.Professional ? Hat.ParentCarer : Hat.Professional;

    [Fact]
    public void The_table_of_both_hats_says_what_the_code_does()
    {
        Standing[] seats =
        [
            AParent,
            AParent with
            {
                Hat = Hat.Professional,
            },
            AParent with
            {
                IsCoLead = true,
            },
            AParent with
            {
                Hat = Hat.Professional,
                IsCoLead = true,
            },
            AParent with
            {
                IsFacilitator = true,
            },
            AParent with
            {
                Hat = Hat.Professional,
                IsFacilitator = true,
            },
        ];
        var product = Repository.Read("docs/product.md");

        Assert.All(Rights, right =>
            Assert.Contains(
                $"\n| {right.Key} | {string.Join(" | ", seats.Select(s => right.Value(s) ? "yes" : "no"))} |\n",
                product,
                StringComparison.Ordinal
            )
        );
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void With_the_same_seat_both_hats_have_every_right_alike_but_to_answer_as_the_service(bool leads, bool facilitates)
    {
        var parent = AParent with { IsCoLead = leads, IsFacilitator = facilitates };
        var worker = parent with { Hat = Hat.Professional };
        var rights = typeof(Standing)
            .GetProperties()
            .Where(p => p.PropertyType == typeof(bool) && p.Name.StartsWith("May", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(rights);
        Assert.All(rights.Where(p => p.Name != AnsweringAsTheService), p => Assert.Equal(p.GetValue(parent), p.GetValue(worker)));
        Assert.True(worker.MayReply);
    }
}
