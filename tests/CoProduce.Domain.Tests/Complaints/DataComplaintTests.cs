using CoProduce.Domain.Complaints;

namespace CoProduce.Domain.Tests.Complaints;

public class DataComplaintTests
{
    private const int Me = 1;
    private const int Staff = 2;
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly DataComplaint _complaint = new("A list hung by the door.", Me, null, Now);

    [Fact]
    public void It_needs_words_and_a_way_to_answer()
    {
        Refused("Tell us what went wrong", () => _ = new DataComplaint(" ", Me, null, Now));
        Refused("Type an email", () => _ = new DataComplaint("A list.", null, " ", Now));
    }

    [Fact]
    public void It_is_acknowledged_within_thirty_days_and_staff_are_reminded_ten_days_before()
    {
        Assert.Equal(new DateOnly(2026, 4, 1), _complaint.AcknowledgeBy);
        Assert.False(_complaint.IsDueSoon(new DateOnly(2026, 3, 21)));
        Assert.True(_complaint.IsDueSoon(new DateOnly(2026, 3, 22)));
        _complaint.Acknowledge(Staff, Now);
        Assert.False(_complaint.IsDueSoon(new DateOnly(2026, 3, 31)));
        Refused("told them already", () => _complaint.Acknowledge(Staff, Now));
    }

    [Fact]
    public void It_is_answered_once_by_somebody_else_and_an_answer_acknowledges_it_too()
    {
        Refused("You complained yourself", () => _complaint.Reply("All is well.", Me, Now));
        Refused("Write what you found", () => _complaint.Reply(" ", Staff, Now));
        _complaint.Reply("We took it down.", Staff, Now);
        Assert.Equal(Now, _complaint.AcknowledgedAt);
        Refused("answered this already", () => _complaint.Reply("Again.", Staff, Now));
    }
}
