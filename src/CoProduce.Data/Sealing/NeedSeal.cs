namespace CoProduce.Data.Sealing;

/// <summary>Seals what people tell only those who run a session, such as what they need or who comes along, to its own row, apart from
/// everything else that is sealed.</summary>
public class NeedSeal(Sealer sealer)
{
    private const string Kind = "access-need";

    public (Guid Key, string Words) Seal(string words)
    {
        var key = Guid.NewGuid();
        return (key, Seal(key, words));
    }

    public string Seal(Guid key, string words) => sealer.Seal(Kind, key, words);

    /// <summary>Empty when the words are gone.</summary>
    public string Open(Guid key, string? words) => string.IsNullOrEmpty(words) ? "" : sealer.Open(Kind, key, words);
}
