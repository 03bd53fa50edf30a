using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Carers;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Invitations;

/// <summary>Somebody is asked by mail to come to the forum, to one project, or to a duty of the forum. It works once, for 7 days.</summary>
public class Invitation
{
    public const int EmailMaxLength = 256;
    public const string WhySaysOtherwise =
        "There is another invitation to this email that says something else about you. Please ask the forum which one is right.";
    public const string WhyInviterMayNot =
        "Whoever invited you cannot invite people here any more. Please ask the forum for a new invitation.";
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private Invitation() { }

    public Invitation(To to, Inviter by, DateTime now, DateTime? mailGoesAt = null)
    {
        RuleBrokenException.ThrowIf(WhyNotInvite(to, by));
        Email = to.Email.Needed("Type their email.");
        NormalizedEmail = EmailAddress.Normalised(Email);
        Hat = to.Hat;
        Duty = to.Duty;
        ProjectId = to.ProjectId;
        Band = to.Younger?.Band;
        CarerEmail = to.Younger?.CarerEmail.Needed("Type the email of their parent or carer.");
        InvitedById = by.PersonId;
        IsFromForum = by.Duties.HasFlag(ForumDuties.Staff);
        InvitedAt = now;
        Sends(mailGoesAt ?? now);
    }

    public int Id { get; private set; }
    public string Email { get; private set; } = "";
    public string NormalizedEmail { get; private set; } = "";
    public Hat Hat { get; private set; }

    /// <summary>The duty they are asked to take on; none for most people.</summary>
    public ForumDuties Duty { get; private set; }

    public int? ProjectId { get; private set; }

    /// <summary>Set for somebody aged 13 to 17, with the carer whose yes they need.</summary>
    public AgeBand? Band { get; private set; }

    public string? CarerEmail { get; private set; }
    public int InvitedById { get; private set; }

    /// <summary>Forum staff know where the person works, so no further yes is needed.</summary>
    public bool IsFromForum { get; private set; }

    public DateTime InvitedAt { get; private set; }

    /// <summary>When the mail goes out, which is later than now if whoever invites has sent many.</summary>
    public DateTime MailGoesAt { get; private set; }

    public DateTime EndsAt { get; private set; }
    public DateTime? AcceptedAt { get; private set; }
    public int? AcceptedById { get; private set; }
    public DateTime? TakenBackAt { get; private set; }
    public int? TakenBackById { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public int? ConfirmedById { get; private set; }

    /// <summary>Who confirmed it, where that was not enough.</summary>
    public int? AlsoConfirmedById { get; private set; }

    public int Version { get; private set; }

    public bool IsForADuty => Duty is not ForumDuties.None;

    /// <summary>Why somebody may not send this invitation, or null.</summary>
    public static string? WhyNotInvite(To to, Inviter by) =>
        WhyNotInviteYounger(to, by)
        ?? (
            to.Duty is not ForumDuties.None ? Duties.WhyNotAsk(by.Duties, to.Duty)
            : by.Duties.HasFlag(ForumDuties.Staff) ? null
            : to.ProjectId is null || by.LeadsFor is null ? "Only forum staff can invite people to the forum."
            : by.LeadsFor != to.Hat.Side() ? "A lead invites people of their own group. Ask the other lead, or forum staff."
            : null
        );

    private static string? WhyNotInviteYounger(To to, Inviter by) =>
        to.Younger is not { } younger ? null
        : UnderEighteen.WhyNotInvite(younger.Band) is { } why ? why
        : !by.Duties.HasFlag(ForumDuties.Staff) ? "Only forum staff can invite somebody under 18. Please ask them."
        : to.Duty is not ForumDuties.None ? UnderEighteen.WhyNoDuty
        : to.Hat is not Hat.YoungPerson ? UnderEighteen.WhyOnlyAsYoungPerson
        : EmailAddress.Normalised(younger.CarerEmail) == EmailAddress.Normalised(to.Email) ? "Their carer needs an email of their own."
        : null;

    public string? WhyNotAccept(DateTime now) =>
        AcceptedAt is not null ? "This invitation has been used."
        : TakenBackAt is not null ? "This invitation was taken back."
        : EndsAt <= now ? "This invitation has ended. Ask for a new one."
        : null;

    /// <summary>Why it does not count any more although nobody took it back, or null. <paramref name="by"/> is what the inviter may do now,
    /// <paramref name="others"/> what else was sent to the same address and not used.</summary>
    public string? WhyNotUse(Inviter by, IEnumerable<Invitation> others, DateTime now) =>
        WhyNotInvite(new To(Email, Hat, Duty, ProjectId, Band is { } band ? new Younger(band, CarerEmail ?? "") : null), by) is not null
            ? WhyInviterMayNot
            : others.Select(other => WhyNotBeside(other, now)).FirstOrDefault(why => why is not null);

    /// <summary>What says that somebody is under 18 counts first. Two that differ in age or hat are for the forum to sort out.</summary>
    private string? WhyNotBeside(Invitation other, DateTime now) =>
        (Band, other.Band) switch
        {
            (null, not null) => UnderEighteen.WhyNotThisInvitation,
            ({ } mine, { } theirs) when mine != theirs && other.EndsAt > now => WhySaysOtherwise,
            (null, null) when Hat != other.Hat && !IsForADuty && !other.IsForADuty && other.EndsAt > now => WhySaysOtherwise,
            _ => null,
        };

    private void Sends(DateTime at) => (MailGoesAt, EndsAt) = (at, at + Lasts);

    /// <summary>The person said yes. A duty still waits for a second person.</summary>
    public void Accept(int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAccept(now));
        Version++;
        AcceptedAt = now;
        AcceptedById = personId;
    }

    public void SendAgain(DateTime mailGoesAt)
    {
        RuleBrokenException.ThrowIf(
            AcceptedAt is not null || TakenBackAt is not null ? "This invitation was used or taken back. Send a new one." : null
        );
        Version++;
        Sends(mailGoesAt);
    }

    public void TakeBack(int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            (IsForADuty ? ConfirmedAt : AcceptedAt) is not null ? "They have already said yes. It can not be taken back."
            : TakenBackAt is not null ? "This invitation was taken back already."
            : null
        );
        Version++;
        TakenBackAt = now;
        TakenBackById = byPersonId;
    }

    /// <summary>Why this person may not be the second one to say yes to a duty, or null. <paramref name="before"/> are those who said yes
    /// before them, whoever asked first.</summary>
    public string? WhyNotConfirm(Helper by, IReadOnlyList<DutyYes> before, bool hasLead) =>
        !IsForADuty || TakenBackAt is not null || ConfirmedAt is not null ? "There is nothing to confirm here."
        : AcceptedAt is null ? "They have not said yes yet."
        : by.PersonId == InvitedById ? "You asked them. A second person has to confirm it."
        : by.PersonId == AcceptedById ? "You cannot confirm your own duty."
        : by.PersonId == AlsoConfirmedById ? DutyYes.AlreadySaid
        : before.Select(b => Duties.WhyNotConfirm(by.Duties, Duty, b.By.Duties, hasLead)).MinBy(why => why is not null);

    /// <summary>Everyone who says yes, whoever asked first and the newest last. Whoever is named in an open worry does not choose who reads
    /// worries from then on, while there are two <paramref name="others"/>: it waits for one more.</summary>
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

    private bool AreEnough(DutyYes one, DutyYes other, bool hasLead, int others) =>
        (!Duty.IsForSafeguarding() || DutyYes.AreFree(one, other, others))
        && Duties.WhyNotConfirm(other.By.Duties, Duty, one.By.Duties, hasLead) is null;

    /// <summary>Whom an invitation is for, and what to.</summary>
    public record To(string Email, Hat Hat, ForumDuties Duty = ForumDuties.None, int? ProjectId = null, Younger? Younger = null);

    /// <summary>Somebody aged 13 to 17, and the email of the carer whose yes they need.</summary>
    public record Younger(AgeBand Band, string CarerEmail);

    /// <summary>Who sends it, with what they may do.</summary>
    public record Inviter(int PersonId, ForumDuties Duties, Side? LeadsFor = null);
}
