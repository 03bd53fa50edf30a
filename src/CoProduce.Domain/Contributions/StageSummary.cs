using CoProduce.Domain.Participation;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Contributions;

/// <summary>What was heard in a stage, written from chosen contributions. The people of the stage say whether it got them right.</summary>
public class StageSummary
{
    public const int TextMaxLength = 4000;

    private readonly List<SummarySource> _sources = [];

    private StageSummary() { }

    public StageSummary(int stageId, string text, IReadOnlyCollection<long> from, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotFrom(from.Count), nameof(from));
        StageId = stageId;
        Text = text.Needed("Write what you heard.");
        ByPersonId = byPersonId;
        At = now;
        _sources.AddRange(from.Distinct().Select(id => new SummarySource(id)));
    }

    public int Id { get; private set; }
    public int StageId { get; private set; }
    public string Text { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }

    public IReadOnlyList<SummarySource> Sources => _sources;

    public static string? WhyNotFrom(int contributions) => contributions == 0 ? "Choose at least one thing that people said." : null;
}

/// <summary>A contribution that a summary was written from.</summary>
public class SummarySource
{
    private SummarySource() { }

    internal SummarySource(long contributionId) => ContributionId = contributionId;

    public int Id { get; private set; }
    public long ContributionId { get; private set; }
}

/// <summary>What one participant says about a summary: it got us right, or what is missing. They may change it.</summary>
public class SummaryAnswer
{
    public const int MissingMaxLength = 1000;

    private SummaryAnswer() { }

    public SummaryAnswer(StageSummary summary, Participant who, bool isRight, string? missing, DateTime now)
    {
        SummaryId = summary.Id;
        (ParticipantId, Hat) = (who.Id, who.Hat);
        Say(isRight, missing, now);
    }

    public int Id { get; private set; }
    public int SummaryId { get; private set; }
    public int ParticipantId { get; private set; }
    public Hat Hat { get; private set; }
    public bool IsRight { get; private set; }
    public string? Missing { get; private set; }
    public DateTime At { get; private set; }

    public void Say(bool isRight, string? missing, DateTime now)
    {
        IsRight = isRight;
        Missing = isRight ? missing.TidyOrNull() : missing.Needed("Say what is missing, so that we can put it in.");
        At = now;
    }
}
