using System.Reflection;
using CoProduce.Domain.Audit;

namespace CoProduce.Domain.Tests.Audit;

/// <summary>Each kind of line in the audit log says itself what it tells and who reads it.</summary>
public class AuditEventTests
{
    public static TheoryData<AuditEvent> Kinds => [.. Enum.GetValues<AuditEvent>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_says_in_words_what_happened_and_who_reads_it(AuditEvent kind)
    {
        Assert.NotNull(typeof(AuditEvent).GetField(kind.ToString())!.GetCustomAttribute<AuditedAttribute>());
        Assert.NotEmpty(kind.Words());
        Assert.True(AuditEvents.ForStaff.Contains(kind) ^ AuditEvents.ForAdministrators.Contains(kind));
    }

    [Fact]
    public void Members_read_what_happened_in_their_project_and_nothing_about_sign_ins_or_who_looked_at_whom()
    {
        Assert.Contains(AuditEvent.DecisionOpened, AuditEvents.ForMembers);
        Assert.DoesNotContain(AuditEvent.Removed, AuditEvents.ForMembers);
        Assert.Empty(AuditEvents.ForMembers.Intersect(AuditEvents.ForAdministrators));
        Assert.Equal(AuditEvents.Looks, AuditEvents.Looks.Intersect(AuditEvents.ForAdministrators));
    }
}
