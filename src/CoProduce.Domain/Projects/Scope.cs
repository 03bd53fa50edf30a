namespace CoProduce.Domain.Projects;

/// <summary>The scope note: what a project may change, what it cannot, and the money. Said before anyone is asked anything.</summary>
public record Scope(string CanChange, string CannotChange, string Money)
{
    public const int PartMaxLength = 1000;

    public static readonly Scope NotYet = new("", "", "");

    public bool IsWritten => CanChange.Length > 0 && CannotChange.Length > 0 && Money.Length > 0;
}
