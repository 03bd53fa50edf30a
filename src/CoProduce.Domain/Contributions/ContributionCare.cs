namespace CoProduce.Domain.Contributions;

/// <summary>How a contribution stays its author's own: changing it, taking it back, confirming it, and saying where else it may be
/// used.</summary>
public partial class Contribution : IWords
{
    public string? WhyNoReword() => IsWithdrawn ? "You took this back, so there is nothing left to change." : null;

    /// <summary>Its author says it differently. What it said before stays for readers to open.</summary>
    public void Reword(string text, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoReword());
        var tidy = text.Needed("Write what you want to say.");
        if (tidy != Text)
        {
            Version++;
            _earlier.Add(new Wording(Text, now));
            Text = tidy;
        }
    }

    /// <summary>Takes the words back. They go at once, everywhere; that something was said stays.</summary>
    public void Withdraw(DateTime now)
    {
        RuleBrokenException.ThrowIf(IsWithdrawn ? "You have already taken this back." : null);
        Version++;
        WithdrawnAt = now;
        Text = "";
        MayBeShownPublicly = false;
        _earlier.Clear();
        _reuse.ForEach(r => r.Answer(false, now));
    }

    /// <summary>Takes the words out of everyone's view at once and hands them over. Requests to use them elsewhere end with a no.</summary>
    public SetAside SetAside(DateTime now)
    {
        RuleBrokenException.ThrowIf(IsWithdrawn ? "These words are not here any more." : null);
        var words = new SetAside(Text, Earlier: [.. _earlier.Select(e => new EarlierWords(e.Text, e.Until))]);
        Withdraw(now);
        return words;
    }

    /// <summary>Gives the words back to their place.</summary>
    public void PutBack(SetAside words)
    {
        RuleBrokenException.ThrowIf(!IsWithdrawn ? "These words are in their place." : null);
        Version++;
        (Text, WithdrawnAt) = (words.Text, null);
        _earlier.AddRange((words.Earlier ?? []).Select(e => new Wording(e.Text, e.Until)));
    }

    public void CloseTalk(bool isClosed, DateTime now)
    {
        Version++;
        TalkClosedAt = isClosed ? now : null;
    }

    /// <summary>Somebody says that it was written down as it was said. Whether that is enough for it to count.</summary>
    public bool Confirm(WordsConfirmer by, DateOnly today, DateTime now)
    {
        RuleBrokenException.ThrowIf(TakenDown is null || Counts ? "There is nothing to confirm here." : by.WhyNot(TakenDown, today));
        Version++;
        Counts = by.IsEnough(TakenDown!);
        TakenDown = Counts ? TakenDown!.ConfirmedBy(by.PersonId, now) : TakenDown!.SeenRightBy(by.PersonId);
        return Counts;
    }

    public void Thank(string text, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(IsWithdrawn ? "The person took this back." : null);
        Version++;
        _thanks.Add(new ThankYou(text, byPersonId, now));
    }

    public void AskForReuse(string where, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(IsWithdrawn ? "The person took this back, so it cannot be used anywhere." : null);
        Version++;
        _reuse.Add(new ReuseRequest(where, byPersonId, now));
    }

    public string? WhyNotShowPublicly() =>
        IsWithdrawn ? "You took this back, so nobody sees it."
        : Audience is not Audience.Project
            ? "Only the forum and the people who run this project see this, so it cannot stand on a public page."
        : null;

    /// <summary>The author says whether everyone may read their own words on "You said, we did". They can change it at any time.</summary>
    public void ShowPublicly(bool yes, DateTime now)
    {
        RuleBrokenException.ThrowIf(yes ? WhyNotShowPublicly() : null);
        Version++;
        (MayBeShownPublicly, PublicSaidAt) = (yes, now);
    }

    public void AnswerReuse(int requestId, bool yes, DateTime now)
    {
        RuleBrokenException.ThrowIf(IsWithdrawn ? "You took this back, so nobody can use it." : null);
        Version++;
        _reuse.Single(r => r.Id == requestId).Answer(yes, now);
    }
}
