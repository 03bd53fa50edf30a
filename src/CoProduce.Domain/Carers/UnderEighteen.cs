using CoProduce.Domain.People;

namespace CoProduce.Domain.Carers;

/// <summary>Somebody aged 13 to 17 with an account, and the carer the forum asked. They take part while both of them say yes.</summary>
public class UnderEighteen
{
    public const int CarerEmailMaxLength = 256;
    public const string WhyOnlyAsYoungPerson = "Please choose “Young person”. That is how you take part until you are 18.";
    public const string WhyNoDuty = "Duties of the forum are for grown-ups.";
    public const string WhyNotThisInvitation =
        "There is another invitation for you, for people under 18. Please use that one, or ask the forum.";

    /// <summary>Age is asked about again after this time, which says nothing of a birthday.</summary>
    public const int AskEveryMonths = 6;

    private UnderEighteen() { }

    public UnderEighteen(Person person, AgeBand band, string carerEmail, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotInvite(band));
        Person = person;
        AskAnotherCarer(band, carerEmail, invitedAt: now, now);
    }

    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public AgeBand Band { get; private set; }

    /// <summary>When the band was last said, so that an older invitation does not make anybody younger.</summary>
    public DateTime BandSaidAt { get; private set; }

    public DateTime AskAgainAt { get; private set; }

    /// <summary>Where the forum wrote to. The carer is whoever signs in with it and says yes.</summary>
    public string CarerEmail { get; private set; } = "";

    public string NormalizedCarerEmail { get; private set; } = "";

    public int? CarerId { get; private set; }
    public DateTime? SaidYesAt { get; private set; }
    public DateTime? CarerAgreedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public bool NeedsCarer => Band.NeedsCarer();
    public bool HasAgreement => SaidYesAt is not null && CarerAgreedAt is not null && EndedAt is null;
    public bool IsWaiting => NeedsCarer && !HasAgreement;

    /// <summary>Why nobody of this age gets an account with a carer, or null.</summary>
    public static string? WhyNotInvite(AgeBand band) =>
        band switch
        {
            AgeBand.UnderThirteen => "Children under 13 do not have an account. They are heard too: "
                + "a grown-up they trust writes down what they say, draw or show, in the project.",
            AgeBand.EighteenOrOver => "Nobody needs a carer's yes from 18 on.",
            _ => null,
        };

    /// <summary>Why this is not a name for somebody under 18, or null. A letter after the first name is fine: it tells two people
    /// apart.</summary>
    public static string? WhyNotName(string? name) =>
        name.TidyOrNull()?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(word => word.TrimEnd('.').Length > 1) ?? false
            ? "Until you are 18, use one word: your first name or a nickname. Your surname stays out of here."
            : null;

    public string? WhyNotAskAnew(AgeBand band, DateTime invitedAt) =>
        WhyNotInvite(band)
        ?? (
            band < Band && invitedAt <= BandSaidAt
                ? "This invitation is older than what the forum knows now. Please ask for a new one."
                : null
        );

    /// <summary>The forum invited them again, with another carer or in another band. Everything starts anew.</summary>
    public void AskAnotherCarer(AgeBand band, string carerEmail, DateTime invitedAt, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAskAnew(band, invitedAt));
        Version++;
        (Band, BandSaidAt) = (band, now);
        CarerEmail = carerEmail.Needed("Type the email of their parent or carer.");
        NormalizedCarerEmail = EmailAddress.Normalised(CarerEmail);
        AskAgainAt = now.AddMonths(AskEveryMonths);
        (CarerId, SaidYesAt, CarerAgreedAt, EndedAt) = (null, null, null, null);
    }

    /// <summary>The young person's own yes. Nobody else can give it.</summary>
    public void SayYes(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotSayYes());
        Version++;
        if (EndedAt is not null)
        {
            (CarerId, CarerAgreedAt, EndedAt) = (null, null, null);
        }

        SaidYesAt = now;
    }

    public string? WhyNotSayYes() =>
        !NeedsCarer ? WhyNotInvite(Band)
        : SaidYesAt is not null && EndedAt is null ? "You have said yes already."
        : CarerEmail.Length == 0 ? "Your carer has left. Ask the forum to invite you again, with another grown-up."
        : null;

    public string? WhyNotAgree(int carerId, bool isGrownUp) =>
        !NeedsCarer ? WhyNotInvite(Band)
        : !isGrownUp || carerId == PersonId ? "A grown-up has to say yes."
        : EndedAt is not null ? "This has ended. They can ask you again."
        : CarerAgreedAt is not null ? "You have said yes already."
        : null;

    public void Agree(int carerId, bool isGrownUp, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAgree(carerId, isGrownUp));
        Version++;
        (CarerId, CarerAgreedAt) = (carerId, now);
    }

    /// <summary>Either of them can end it, without a reason. It counts at once.</summary>
    public void End(DateTime now)
    {
        RuleBrokenException.ThrowIf(EndedAt is not null ? "This has ended already." : null);
        Version++;
        EndedAt = now;
    }

    /// <summary>Their carer asked to be forgotten. Nothing of the carer stays here, and another has to say yes.</summary>
    public void LoseCarer(DateTime now)
    {
        Version++;
        (CarerEmail, NormalizedCarerEmail, CarerId, CarerAgreedAt) = ("", "", null, null);
        EndedAt ??= now;
    }

    /// <summary>The carer says which band fits now. Age only goes up; from 18 on nobody is linked any more.</summary>
    public void MoveOn(AgeBand band, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            !HasAgreement ? "Both of you have to say yes first."
            : band < Band ? "People only get older. If the forum was wrong, tell us."
            : null
        );
        Version++;
        (Band, BandSaidAt) = (band, now);
        AskAgainAt = now.AddMonths(AskEveryMonths);
        EndedAt = band is AgeBand.EighteenOrOver ? now : null;
    }

    public string? WhyNotGrownUp() =>
        !NeedsCarer ? "They are 18 or over already."
        : HasAgreement ? "Their carer says so, on the page that both of them see."
        : null;

    /// <summary>Forum staff, who have asked them, write down that they are 18 when there is no carer who could.</summary>
    public void GrewUp(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotGrownUp());
        Version++;
        (Band, BandSaidAt) = (AgeBand.EighteenOrOver, now);
        EndedAt ??= now;
    }

    /// <summary>Both were asked whether the band still fits. They are asked again next month until the carer answers.</summary>
    public void WereAsked(DateTime now)
    {
        Version++;
        AskAgainAt = now.AddMonths(1);
    }
}
