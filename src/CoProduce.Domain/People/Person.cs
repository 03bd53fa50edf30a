namespace CoProduce.Domain.People;

/// <summary>Somebody who takes part. A person may never have signed in: they can take part by phone or on paper.</summary>
public class Person
{
    public const int DisplayNameMaxLength = 60;

    public const int ReasonMaxLength = 500;
    public const int MostNamesInADay = 3;
    public const int MostNamesInAYear = 12;

    private Person() { }

    public Person(string displayName, Hat usualHat, DateTime now, ForumDuties duties = ForumDuties.None)
    {
        DisplayName = Named(displayName);
        UsualHat = usualHat;
        Duties = duties;
        (KnownSince, CalledSince) = (now, now);
        ApprovedAt = usualHat is Hat.Professional ? null : now;
    }

    public int Id { get; private set; }
    public string DisplayName { get; private set; } = "";
    public Hat UsualHat { get; private set; }
    public ForumDuties Duties { get; private set; }
    public DateTime KnownSince { get; private set; }

    /// <summary>Since when they are called what they are called now.</summary>
    public DateTime CalledSince { get; private set; }

    /// <summary>When forum staff said yes. Families need no approval; people who work in services do.</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>When forum staff said no, and why. They read the reason.</summary>
    public DateTime? TurnedDownAt { get; private set; }

    public string? TurnedDownReason { get; private set; }

    /// <summary>When a professional last finished the co-production training. It lasts 24 months.</summary>
    public DateTime? TrainedAt { get; private set; }

    public bool AllowsMail { get; private set; } = true;
    public int Version { get; private set; }

    public bool IsApproved => ApprovedAt is not null;

    /// <summary>Whoever was let in as somebody who works in services is known as that in every project from then on.</summary>
    public void IsKnownFromServices()
    {
        if (UsualHat is not Hat.Professional)
        {
            Version++;
            UsualHat = Hat.Professional;
        }
    }

    public bool IsTrained(DateTime now) => WasTrained(TrainedAt, now);

    public static bool WasTrained(DateTime? trainedAt, DateTime now) => trainedAt is { } at && at.AddMonths(24) > now;

    public void Approve(DateTime now)
    {
        Version++;
        ApprovedAt ??= now;
        (TurnedDownAt, TurnedDownReason) = (null, null);
    }

    /// <summary>Forum staff do not know where they work, or know why they cannot take part.</summary>
    public void TurnDown(string reason, DateTime now)
    {
        RuleBrokenException.ThrowIf(IsApproved ? "The forum has confirmed where they work already." : null);
        Version++;
        (TurnedDownAt, TurnedDownReason) = (now, reason.Needed("Say why. The person will be told."));
    }

    public static string? WhyNotTrained(DateOnly on, DateOnly today) => on > today ? "Give a day that has been." : null;

    /// <summary>The last day counts. Nobody writes down their own: somebody else has seen them there.</summary>
    public string? WhyNotRecordTraining(DateTime at, int? byPersonId) =>
        byPersonId == Id ? "Somebody else of the forum writes down your own training."
        : at < TrainedAt ? "A later day of training is written down already, and it counts."
        : null;

    public void RecordTraining(DateTime at, int? byPersonId = null)
    {
        RuleBrokenException.ThrowIf(WhyNotRecordTraining(at, byPersonId));
        Version++;
        TrainedAt = at;
    }

    /// <summary>Others have to know who is who, and each name somebody had is looked for in all words when they are forgotten.</summary>
    public static string? WhyNotRename(IReadOnlyCollection<DateTime> changed, DateTime now) =>
        changed.Count(at => at > now.AddDays(-1)) >= MostNamesInADay
            ? $"You have changed your name {MostNamesInADay} times in a day. You can change it again tomorrow."
        : changed.Count(at => at > now.AddYears(-1)) >= MostNamesInAYear
            ? $"You have changed your name {MostNamesInAYear} times in a year. Please ring us if you need another."
        : null;

    /// <summary>Gives what they were called until now, or null where nothing changes.</summary>
    public FormerName? Rename(string displayName, DateTime now, IReadOnlyCollection<DateTime> changed)
    {
        var before = new FormerName(Id, DisplayName, CalledSince, now);
        RuleBrokenException.ThrowIf(displayName.Tidy() == DisplayName ? null : WhyNotRename(changed, now), nameof(displayName));
        Version++;
        DisplayName = Named(displayName);
        CalledSince = DisplayName == before.Name ? CalledSince : now;
        return DisplayName == before.Name ? null : before;
    }

    private static string Named(string displayName)
    {
        RuleBrokenException.ThrowIf(FirstName.WhyNot(displayName), nameof(displayName));
        return displayName.Needed("Tell us what to call you.");
    }

    public void ChooseMail(bool allow)
    {
        Version++;
        AllowsMail = allow;
    }

    /// <summary>Whoever has a duty of the forum takes no side, so it waits while they are asked in a decision.</summary>
    public static string? WhyNotTakeOn(bool isAskedNow) =>
        isAskedNow
            ? "Nobody with a duty of the forum takes a side, and they are asked in an open decision. Confirm it once that has closed."
            : null;

    public void TakeOn(ForumDuties duty, bool isAskedNow = false)
    {
        RuleBrokenException.ThrowIf(WhyNotTakeOn(isAskedNow));
        Version++;
        Duties |= duty;
    }

    /// <summary>A duty of theirs ends. <paramref name="others"/> are the duties of everybody else who can do theirs now.</summary>
    public void LayDown(ForumDuties duty, IReadOnlyCollection<ForumDuties> others)
    {
        RuleBrokenException.ThrowIf(
            duty is ForumDuties.None || !Duties.HasFlag(duty) ? "That duty has ended already." : LastHolder.WhyNot(duty, others)
        );
        Version++;
        Duties &= ~duty;
    }

    /// <summary>Their name and duties go. What they took part in stays true.</summary>
    public void Forget()
    {
        Version++;
        DisplayName = UsualHat.NameAfter();
        Duties = ForumDuties.None;
        AllowsMail = false;
        TurnedDownReason = null;
    }
}
