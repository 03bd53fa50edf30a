namespace CoProduce.Domain.Brief;

/// <summary>A test with families before something is rolled out: who tried it, what they found, and what was mended.</summary>
public class Trial
{
    public const int TextMaxLength = 1500;
    public const int FewestTesters = 3;

    private readonly List<TrialTester> _testers = [];

    private Trial() { }

    public Trial(int projectId, string what, IReadOnlyCollection<int> testers, string found, string mended, DateOnly on, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(testers.Distinct().Count()), nameof(testers));
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

    public static string? WhyNot(int testers) =>
        testers < FewestTesters ? $"Choose at least {FewestTesters} people with lived experience who tested it." : null;
}

/// <summary>Somebody with lived experience who tried it out.</summary>
public class TrialTester
{
    private TrialTester() { }

    internal TrialTester(int participantId) => ParticipantId = participantId;

    public int Id { get; private set; }
    public int TrialId { get; private set; }
    public int ParticipantId { get; private set; }
}
