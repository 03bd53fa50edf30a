using System.Security.Cryptography;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Safeguarding;

/// <summary>Somebody is worried about someone. Only safeguarding leads and their deputies read it, and never one who is named in it. Its
/// words are sealed.</summary>
public class SafeguardingConcern
{
    public const int WordsMaxLength = 6000;
    public const int ContactMaxLength = 200;
    private const int FirstNumber = 10_000_000;

    /// <summary>Deputies are told when nobody has taken it up after so many working hours (docs/product.md 5.1).</summary>
    public static readonly TimeSpan WaitsAtMost = TimeSpan.FromHours(4);

    private readonly List<ConcernNote> _notes = [];
    private readonly List<ConcernNamed> _named = [];

    private SafeguardingConcern() { }

    public SafeguardingConcern(Guid key, SealedConcern told, int? raisedById, DateTime now, (DateTime WarnAt, DateTime DueAt) times)
    {
        Id = RandomNumberGenerator.GetInt32(FirstNumber, FirstNumber * 10);
        Key = key;
        SealedWords = told.Words;
        SealedContact = told.Contact;
        Which = told.Which;
        RaisedById = raisedById;
        RaisedAt = now;
        (WarnAt, DueAt) = times;
    }

    /// <summary>Drawn by lot. Counted numbers would tell whoever may not read one that there is one more.</summary>
    public int Id { get; private set; }

    /// <summary>What its words are sealed to.</summary>
    public Guid Key { get; private set; }

    public string SealedWords { get; private set; } = "";
    public string? SealedContact { get; private set; }

    /// <summary>Who told us, if they want us to know and were signed in.</summary>
    public int? RaisedById { get; private set; }

    /// <summary>The words that were passed to safeguarding, if that is how it came.</summary>
    public WhichWords? Which { get; private set; }

    public DateTime RaisedAt { get; private set; }
    public DateTime WarnAt { get; private set; }

    /// <summary>The end of the working day in which it came.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime? WarnedAt { get; private set; }
    public DateTime? TakenUpAt { get; private set; }
    public int? TakenUpById { get; private set; }
    public ConcernOutcome? Outcome { get; private set; }
    public string? SealedReason { get; private set; }
    public int? OutcomeById { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public int? ClosedById { get; private set; }
    public DateTime? GivenBackAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<ConcernNote> Notes => _notes;
    public IReadOnlyList<ConcernNamed> Named => _named;

    public bool IsClosed => ClosedAt is not null;

    public bool IsAbout(int personId) => _named.Exists(n => n.PersonId == personId);

    public bool MayBeReadBy(int personId, ForumDuties duties) => duties.MayReadConcerns() && !IsAbout(personId);

    /// <summary>Nobody in the forum is left to read it or, once one of them has said how it ended, to agree. <paramref name="readers"/>
    /// are the leads and deputies who may read it.</summary>
    public bool NeedsOutside(IReadOnlyCollection<int> readers) => !IsClosed && readers.All(r => Outcome is not null && r == OutcomeById);

    /// <summary>It would need somebody outside once this person, one of the <paramref name="readers"/>, reads it no more.</summary>
    public bool IsLeftBy(int personId, IReadOnlyCollection<int> readers) =>
        readers.Contains(personId) && NeedsOutside([.. readers.Where(r => r != personId)]);

    /// <summary>It is about this person. From now on they have no way to it, whatever their duties.</summary>
    public void Name(int personId)
    {
        if (_named.All(n => n.PersonId != personId))
        {
            Version++;
            _named.Add(new ConcernNamed(personId));
        }
    }

    public void TakeUp(int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(
            IsClosed ? "This is closed, so nobody has to take it up."
            : TakenUpAt is not null ? "Somebody has taken this up already."
            : null
        );
        Version++;
        (TakenUpAt, TakenUpById) = (now, personId);
    }

    /// <summary>Whoever took it up cannot see to it any more. It waits for somebody again, as on the first day.</summary>
    public void PutDown((DateTime WarnAt, DateTime DueAt) times)
    {
        Version++;
        (TakenUpAt, TakenUpById, WarnedAt) = (null, null, null);
        (WarnAt, DueAt) = times;
    }

    public void Warn(DateTime now)
    {
        Version++;
        WarnedAt ??= now;
    }

    public void Note(Guid key, string sealedWords, int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(IsClosed ? "This is closed." : null);
        Version++;
        _notes.Add(new ConcernNote(key, sealedWords, personId, now));
    }

    /// <summary>One person says how it ended. It closes when a second one agrees.</summary>
    public void AskToClose(ConcernOutcome outcome, string sealedReason, int personId)
    {
        RuleBrokenException.ThrowIf(
            IsClosed ? "This is closed already."
            : TakenUpAt is null ? "Take it up first."
            : null
        );
        Version++;
        (Outcome, SealedReason, OutcomeById) = (outcome, sealedReason, personId);
    }

    /// <summary>The contact outside closes it alone when nobody in the forum may read it.</summary>
    public string? WhyNotClose(int personId, bool isAlone = false) =>
        IsClosed ? "This is closed already."
        : Outcome is null ? "Nobody has said yet how it ended."
        : OutcomeById == personId && !isAlone ? "You said how it ended. A second person has to agree."
        : null;

    public void Close(int personId, DateTime now, bool isAlone = false)
    {
        RuleBrokenException.ThrowIf(WhyNotClose(personId, isAlone));
        Version++;
        (ClosedAt, ClosedById) = (now, personId);
    }

    /// <summary>What the second person says.</summary>
    public void Settle(bool agrees, int personId, DateTime now)
    {
        if (agrees)
        {
            Close(personId, now);
        }
        else
        {
            KeepOpen(personId);
        }
    }

    /// <summary>The second person does not agree. It stays open.</summary>
    public void KeepOpen(int personId)
    {
        RuleBrokenException.ThrowIf(WhyNotClose(personId));
        Version++;
        (Outcome, SealedReason, OutcomeById) = (null, null, null);
    }

    public string? WhyNotGiveBack() =>
        Which is null ? "These words were never said in a project."
        : GivenBackAt is not null ? "The words were given back already."
        : null;

    public void GiveBack(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotGiveBack());
        Version++;
        GivenBackAt = now;
    }
}

/// <summary>What somebody told us, sealed.</summary>
public record SealedConcern(string Words, string? Contact = null, WhichWords? Which = null);
