using CoProduce.Domain.People;

namespace CoProduce.Domain.Projects;

/// <summary>Whether a stage is still to come, going on, or finished.</summary>
public enum StageState
{
    Ahead,
    Open,
    Closed,
}

/// <summary>One of the seven parts of a project. Both groups take part in each.</summary>
public class Stage
{
    private readonly List<StageNews> _news = [];
    private readonly List<PassedWarning> _passedWarnings = [];
    private readonly List<Readiness> _readiness = [];

    private Stage() { }

    internal Stage(StageKey key) => Key = key;

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public StageKey Key { get; private set; }
    public StageState State { get; private set; }
    public DateOnly? PlannedFrom { get; private set; }
    public DateOnly? PlannedTo { get; private set; }
    public DateTime? OpenedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<StageNews> News => _news;
    public IReadOnlyList<PassedWarning> PassedWarnings => _passedWarnings;
    public IReadOnlyList<Readiness> Readiness => _readiness;

    public bool IsOpen => State is StageState.Open;

    public bool WasOpenAt(DateTime at) => IsOpen || (OpenedAt <= at && at < ClosedAt);

    public StageNews? LatestNews => _news.MaxBy(n => n.At);

    public void Plan(DateOnly? from, DateOnly? to)
    {
        RuleBrokenException.ThrowIf(from > to ? $"\"{Key.Words()}\" cannot end before it starts." : null);
        Version++;
        PlannedFrom = from;
        PlannedTo = to;
    }

    public string? WhyNotOpen(StageEvidence evidence) =>
        IsOpen ? "This stage is already open."
        : StageGate.ToOpen(Key, evidence).FirstOrDefault(c => c is { IsMet: false, IsHard: true }) is { } missing
            ? $"This stage cannot open yet. It needs: {missing.Needed}"
        : null;

    /// <summary>Opens the stage, or opens it again. People are told what, why, what next and by when.</summary>
    public void Open(StageEvidence evidence, WhatWhyNext words, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotOpen(evidence));
        Version++;
        _news.Add(new StageNews(words, now));
        _readiness.Clear();
        State = StageState.Open;
        OpenedAt ??= now;
        ClosedAt = null;
    }

    public string? WhyNotClose(StageEvidence evidence)
    {
        if (!IsOpen)
        {
            return "Only an open stage can close.";
        }

        if (StageGate.ToClose(Key, evidence).FirstOrDefault(c => c is { IsMet: false, IsHard: true }) is { } missing)
        {
            return $"This stage cannot close yet. It needs: {missing.Needed}";
        }

        return IsReady(Side.LivedExperience) && IsReady(Side.Professionals)
            ? null
            : "This stage cannot close yet. Both leads need to say they are ready.";
    }

    /// <summary>Closes the stage. Warnings that are not met need the reason for going on without them.</summary>
    public void Close(StageEvidence evidence, WhatWhyNext words, string? reasonForWarnings, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotClose(evidence));
        foreach (var warning in WarningsLeft(evidence))
        {
            _passedWarnings.Add(
                new PassedWarning(
                    warning.Needed,
                    reasonForWarnings.Needed("Some things are not done yet. Say why you are going on without them."),
                    now
                )
            );
        }

        Version++;
        _news.Add(new StageNews(words, now));
        State = StageState.Closed;
        ClosedAt = now;
    }

    public IReadOnlyList<StageCheck> WarningsLeft(StageEvidence evidence) =>
        [.. StageGate.ToClose(Key, evidence).Where(c => c is { IsMet: false, IsHard: false })];

    /// <summary>"There is nothing new" keeps the silence away twice in a row. Then families are owed more (docs/product.md 2, promise
    /// 24).</summary>
    public string? WhyNotTell(bool isNothingNew) =>
        !IsOpen ? "Only an open stage can have news."
        : isNothingNew
        && _news.OrderByDescending(n => n.At).Take(StageNews.MostNothingNewInARow).Count(n => n.IsNothingNew)
            == StageNews.MostNothingNewInARow
            ? "The last two updates said that there is nothing new. Say what you did about it, or ask the sponsor for help."
        : null;

    public void Tell(WhatWhyNext words, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotTell(words.IsNothingNew));
        RuleBrokenException.ThrowIf(words.WhyRepeated(LatestNews), nameof(words.What));
        Version++;
        _news.Add(new StageNews(words, now));
    }

    /// <summary>A lead says that their group is ready to move on, or asks to hold.</summary>
    public void Say(Side side, bool isReady, string? reason, DateTime now)
    {
        RuleBrokenException.ThrowIf(!IsOpen ? "This stage is not open." : null);
        Version++;
        _readiness.RemoveAll(r => r.Side == side);
        _readiness.Add(new Readiness(side, isReady, reason, now));
    }

    public bool IsReady(Side side) => _readiness.Any(r => r.Side == side && r.IsReady);
}
