namespace CoProduce.Domain.Grounds;

/// <summary>A problem the project works on. It stands on what somebody with lived experience said, or says openly that nobody has checked it.</summary>
public class ProblemStatement
{
    public const int TextMaxLength = 500;

    private readonly List<ProblemSource> _sources = [];

    private ProblemStatement() { }

    public ProblemStatement(int projectId, string text, IReadOnlyCollection<long> saidByFamilies, bool isAssumption, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(saidByFamilies.Count, isAssumption));
        ProjectId = projectId;
        Text = text.Needed("Write the problem.");
        IsAssumption = saidByFamilies.Count == 0;
        WrittenAt = now;
        _sources.AddRange(saidByFamilies.Distinct().Select(id => new ProblemSource(id)));
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Nobody with lived experience has said it yet.</summary>
    public bool IsAssumption { get; private set; }

    public DateTime WrittenAt { get; private set; }
    public IReadOnlyList<ProblemSource> Sources => _sources;

    public static string? WhyNot(int saidByFamilies, bool isAssumption) =>
        saidByFamilies == 0 && !isAssumption ? "Choose what families said that it stands on, or say that nobody has checked it." : null;
}

/// <summary>Something families said that a problem stands on.</summary>
public class ProblemSource
{
    private ProblemSource() { }

    internal ProblemSource(long contributionId) => ContributionId = contributionId;

    public int Id { get; private set; }
    public long ContributionId { get; private set; }
}

/// <summary>Something that cannot change, and why: money, law, time. Said before ideas are collected; later ones are marked late.</summary>
public class Constraint
{
    public const int TextMaxLength = 500;

    private Constraint() { }

    public Constraint(int projectId, string what, string why, bool ideasHaveOpened, DateTime now)
    {
        ProjectId = projectId;
        What = what.Needed("Say what cannot change.");
        Why = why.Needed("Say why it cannot change.");
        IsLate = ideasHaveOpened;
        WrittenAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string What { get; private set; } = "";
    public string Why { get; private set; } = "";

    /// <summary>First said after "Ideas" had opened, when people had already worked on what it rules out.</summary>
    public bool IsLate { get; private set; }

    public DateTime WrittenAt { get; private set; }
}

/// <summary>A test with families before something is rolled out: who tried it, what they found, and what was mended.</summary>
public class Trial
{
    public const int TextMaxLength = 1500;
    public const int FewestTesters = 3;

    private readonly List<TrialTester> _testers = [];

    private Trial() { }

    public Trial(int projectId, string what, IReadOnlyCollection<int> testers, string found, string mended, DateOnly on, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(testers.Count));
        ProjectId = projectId;
        What = what.Needed("Say what was tested.");
        Found = found.Needed("Say what they found.");
        Mended = mended.Needed("List what was mended, or why not.");
        On = on;
        WrittenAt = now;
        _testers.AddRange(testers.Distinct().Select(id => new TrialTester(id)));
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string What { get; private set; } = "";
    public string Found { get; private set; } = "";
    public string Mended { get; private set; } = "";
    public DateOnly On { get; private set; }
    public DateTime WrittenAt { get; private set; }
    public IReadOnlyList<TrialTester> Testers => _testers;

    public static string? WhyNot(int testers) => testers < FewestTesters ? $"Choose at least {FewestTesters} people with lived experience who tested it." : null;
}

/// <summary>Somebody with lived experience who tried it out.</summary>
public class TrialTester
{
    private TrialTester() { }

    internal TrialTester(int participantId) => ParticipantId = participantId;

    public int Id { get; private set; }
    public int ParticipantId { get; private set; }
}

/// <summary>A change in people's lives that can be checked: how it was before, and how it is now.</summary>
public class Outcome
{
    public const int TextMaxLength = 300;

    private Outcome() { }

    public Outcome(int projectId, string what, string baseline, DateTime now)
    {
        ProjectId = projectId;
        What = what.Needed("Say what should be different for families.");
        Baseline = baseline.Needed("Say how it is now, so that we can tell later.");
        WrittenAt = now;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string What { get; private set; } = "";
    public string Baseline { get; private set; } = "";
    public string? FollowUp { get; private set; }
    public DateTime WrittenAt { get; private set; }
    public DateTime? FollowedUpAt { get; private set; }

    public void Check(string how, DateTime now)
    {
        FollowUp = how.Needed("Say how it is now.");
        FollowedUpAt = now;
    }
}
