namespace CoProduce.Domain.Projects;

/// <summary>Something that families and people who work in services change together, from the first idea to checking that it
/// worked.</summary>
public class Project
{
    public const int NameMaxLength = 100;
    public const int SlugMaxLength = 60;
    public const int PurposeMaxLength = 600;
    public const int SponsorMaxLength = 120;
    public const int EmailMaxLength = 256;

    private readonly List<Stage> _stages = [];
    private readonly List<LockedDate> _lockedDates = [];
    private readonly List<AgreementVersion> _agreements = [];

    private Project() { }

    public Project(string name, string slug, string purpose, DateTime now)
    {
        Name = name.Needed("Give the project a name.");
        Slug = Known(slug);
        Purpose = purpose.Needed("Say what the project is for.");
        CreatedAt = now;
        _stages.AddRange(StageKeys.InOrder.Select(key => new Stage(key)));
        _agreements.Add(new AgreementVersion(1, AgreementVersion.StartingText, now));
        AgreementNumber = 1;
    }

    public int Id { get; private set; }
    public string Name { get; private set; } = "";
    public string Slug { get; private set; } = "";

    /// <summary>Why nothing new is added or changed, or null.</summary>
    public static string? WhyFinished(ProjectState state) =>
        state is ProjectState.Archived ? "This project has finished, so nothing new can be added. You can still read it." : null;

    /// <summary>A slug as it is kept, however somebody typed it into the address.</summary>
    public static string Known(string slug) => slug.ToLowerInvariant();

    public string Purpose { get; private set; } = "";
    public ProjectState State { get; private set; }
    public Joining Joining { get; private set; } = Joining.Open;
    public Scope Scope { get; private set; } = Scope.NotYet;
    public string? Sponsor { get; private set; }
    public DateTime? SponsorAgreedAt { get; private set; }

    /// <summary>Where the sponsor is told when replies are very late. Only those who run the project see it.</summary>
    public string? SponsorEmail { get; private set; }

    public DateTime CreatedAt { get; private set; }
    public DateTime? PublishedAt { get; private set; }

    /// <summary>The number of the working agreement that counts now.</summary>
    public int AgreementNumber { get; private set; }

    /// <summary>Counts changes, so that two people's changes cannot cross: whoever saves second is told.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<Stage> Stages => _stages;
    public IReadOnlyList<LockedDate> LockedDates => _lockedDates;
    public IReadOnlyList<AgreementVersion> Agreements => _agreements;

    public Stage Stage(StageKey key) => _stages.Single(s => s.Key == key);

    /// <summary>The stage that people are in: the furthest open one, else the last that closed, else the first.</summary>
    public Stage CurrentStage =>
        _stages.OrderBy(s => s.Key).LastOrDefault(s => s.IsOpen)
        ?? _stages.OrderBy(s => s.Key).LastOrDefault(s => s.State is StageState.Closed)
        ?? Stage(StageKey.GetReady);

    public void Describe(string name, string purpose, Joining joining)
    {
        Version++;
        Name = name.Needed("Give the project a name.");
        Purpose = purpose.Needed("Say what the project is for.");
        Joining = joining;
    }

    public void SetScope(Scope scope)
    {
        Version++;
        Scope = new Scope(scope.CanChange.Tidy(), scope.CannotChange.Tidy(), scope.Money.Tidy());
    }

    public void NameSponsor(string? sponsor, string? email = null)
    {
        Version++;
        SponsorEmail = email.TidyOrNull();
        var named = sponsor.TidyOrNull();
        SponsorAgreedAt = named == Sponsor ? SponsorAgreedAt : null;
        Sponsor = named;
    }

    /// <summary>Records that the sponsor has accepted the working agreement.</summary>
    public void SponsorAgrees(DateTime now)
    {
        RuleBrokenException.ThrowIf(Sponsor is null ? "Name the sponsor first." : null);
        Version++;
        SponsorAgreedAt ??= now;
    }

    public void LockDate(string what, DateOnly on)
    {
        Version++;
        _lockedDates.Add(new LockedDate(what, on));
    }

    public void UnlockDate(int lockedDateId)
    {
        Version++;
        _lockedDates.RemoveAll(d => d.Id == lockedDateId);
    }

    /// <summary>Publishes a new wording. Everyone is asked to accept it before they next contribute.</summary>
    public void RewordAgreement(string text, DateTime now)
    {
        Version++;
        AgreementNumber++;
        _agreements.Add(new AgreementVersion(AgreementNumber, text, now));
        SponsorAgreedAt = null;
    }

    public string? WhyNotPublish() =>
        (State, Sponsor) switch
        {
            (not ProjectState.Draft, _) => "This project has already been published.",
            (_, null) => "Name a sponsor first: someone senior who can make the result happen.",
            _ when !Scope.IsWritten => "Write what can change, what cannot change, and the money first.",
            _ => null,
        };

    public void Publish(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotPublish());
        Version++;
        State = ProjectState.Published;
        PublishedAt = now;
    }

    public string? WhyNotArchive() =>
        State is not ProjectState.Published ? "Only a published project can be archived."
        : Stage(StageKey.Review).State is not StageState.Closed
            ? "A project is archived once families have checked that it worked. Close \"Check it worked\" first."
        : _stages.Find(s => s.IsOpen) is { } open ? $"\"{open.Key.Words()}\" is open. Close it first, so that nobody is cut off."
        : null;

    /// <summary>Each stage is done. Until one opens again, nobody new is asked in, or to lead.</summary>
    public bool IsDone => WhyNotArchive() is null;

    public void Archive()
    {
        RuleBrokenException.ThrowIf(WhyNotArchive());
        Version++;
        State = ProjectState.Archived;
    }
}
