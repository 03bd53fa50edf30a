using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>One person's way in, as those with a duty see it.</summary>
public record RecoveryPage(int PersonId, string Name, string Email, ForumDuties Duties)
{
    public int SignIns { get; init; }
    public bool HasSecondStep { get; init; }
    public bool IsPaused { get; init; }

    /// <summary>The administrator who asked to turn the second step off, while that waits for a second one.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Under 18, and no carer here who could say that they are 18 now.</summary>
    public bool MayGrowUp { get; init; }

    public string? WhyNotHelp { get; init; }
    public string? WhyNotPause { get; init; }
    public string? WhyNotConfirm { get; init; }

    public string Url => RecoveryLinks.Person(PersonId);
}
