namespace CoProduce.Domain.Safeguarding;

/// <summary>What a lead or deputy wrote down about it, sealed.</summary>
public class ConcernNote
{
    private ConcernNote() { }

    internal ConcernNote(Guid key, string sealedWords, int byPersonId, DateTime at) =>
        (Key, SealedWords, ByPersonId, At) = (key, sealedWords, byPersonId, at);

    public int Id { get; private set; }
    public Guid Key { get; private set; }
    public string SealedWords { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
}

/// <summary>Somebody whom it is about.</summary>
public class ConcernNamed
{
    private ConcernNamed() { }

    internal ConcernNamed(int personId) => PersonId = personId;

    public int Id { get; private set; }
    public int PersonId { get; private set; }
}

/// <summary>That somebody opened it, and when.</summary>
public class ConcernRead
{
    private ConcernRead() { }

    public ConcernRead(int concernId, int personId, DateTime at) => (ConcernId, PersonId, At) = (concernId, personId, at);

    public int Id { get; private set; }
    public int ConcernId { get; private set; }
    public int PersonId { get; private set; }
    public DateTime At { get; private set; }
}
