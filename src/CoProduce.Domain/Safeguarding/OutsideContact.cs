using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Safeguarding;

/// <summary>Somebody outside the forum's office, such as its chair or the council's designated officer, to whom a worry goes when nobody
/// in the forum may read it or agree to close it. They say yes and choose a passphrase; two people of the forum set them.</summary>
public class OutsideContact
{
    public const int RoleMaxLength = 100;
    public const int EmailMaxLength = 256;
    public const int PhoneMaxLength = 40;
    public static readonly TimeSpan Waits = TimeSpan.FromDays(7);

    private OutsideContact() { }

    public OutsideContact(Person person, Who who, Helper by, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotName(person.Duties));
        Person = person;
        Role = who.Role.Needed("Write what they do, for instance “Chair of the forum”.");
        Email = who.Email.Needed("Type their email.");
        Phone = who.Phone.Needed("Write their phone number.");
        (NamedById, NamedAt) = (by.PersonId, now);
        EndsAt = now + Waits;
    }

    public int Id { get; private set; }

    /// <summary>Who they are in the records. Most have no account here.</summary>
    public int PersonId { get; private set; }

    public Person Person { get; private set; } = null!;
    public string Role { get; private set; } = "";
    public string Email { get; private set; } = "";
    public string Phone { get; private set; } = "";
    public int NamedById { get; private set; }
    public DateTime NamedAt { get; private set; }

    /// <summary>Until when the link in the mail to them opens, if they have not said yes.</summary>
    public DateTime EndsAt { get; private set; }
    public DateTime? SaidYesAt { get; private set; }
    public string? PassphraseHash { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public int? ConfirmedById { get; private set; }

    /// <summary>Who confirmed them, where that was not enough.</summary>
    public int? AlsoConfirmedById { get; private set; }

    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public bool Counts => SaidYesAt is not null && ConfirmedAt is not null && EndedAt is null;

    public static string? WhyNotName(ForumDuties theirs) =>
        theirs is ForumDuties.None ? null : "They have a duty of the forum. Choose somebody outside of its office.";

    public string? WhyNotSayYes(DateTime now) =>
        EndedAt is not null || EndsAt <= now ? "This has ended. The forum can ask you again."
        : SaidYesAt is not null ? "You have said yes already. Thank you."
        : null;

    /// <summary>Only they know the passphrase. Nobody in the forum can read it.</summary>
    public void SayYes(string passphraseHash, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotSayYes(now));
        Version++;
        (PassphraseHash, SaidYesAt) = (passphraseHash, now);
    }

    public bool HasYesOf(DutyYes yes) => yes.By.PersonId == NamedById || yes.By.PersonId == AlsoConfirmedById;

    /// <summary>Why this person may not be the second one, or null. <paramref name="before"/> are those who said yes before them.</summary>
    public string? WhyNotConfirm(Helper by, IReadOnlyList<DutyYes> before, bool hasLead) =>
        EndedAt is not null || ConfirmedAt is not null ? "Nothing waits for a second person here."
        : by.PersonId == NamedById ? "You named them. A second person has to say yes."
        : by.PersonId == PersonId ? "You cannot say yes to yourself."
        : by.PersonId == AlsoConfirmedById ? DutyYes.AlreadySaid
        : before
            .Select(b => Duties.WhyNotConfirm(by.Duties, ForumDuties.SafeguardingLead, b.By.Duties, hasLead))
            .MinBy(why => why is not null);

    /// <summary>Everyone who says yes, whoever named them first and the newest last. Two count who may decide it together and are not named
    /// in an open worry, while there are two <paramref name="others"/>. Until then it waits for one more.</summary>
    public void Confirm(IReadOnlyList<DutyYes> all, bool hasLead, int others, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotConfirm(all[^1].By, [.. all.SkipLast(1)], hasLead));
        Version++;
        if (DutyYes.Two(all, (one, other) => AreEnough(one, other, hasLead, others)) is { } two)
        {
            (ConfirmedAt, ConfirmedById) = (now, two.Other.By.PersonId);
        }
        else
        {
            AlsoConfirmedById = DutyYes.Keeps(all);
        }
    }

    private static bool AreEnough(DutyYes one, DutyYes other, bool hasLead, int others) =>
        DutyYes.AreFree(one, other, others)
        && Duties.WhyNotConfirm(other.By.Duties, ForumDuties.SafeguardingLead, one.By.Duties, hasLead) is null;

    /// <summary>Somebody else has taken their place, or it was not meant.</summary>
    public void End(DateTime now)
    {
        Version++;
        EndedAt ??= now;
    }

    /// <summary>How to reach them, and what they do.</summary>
    public record Who(string Role, string Email, string Phone);
}
