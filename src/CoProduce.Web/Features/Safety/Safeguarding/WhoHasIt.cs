using CoProduce.Domain.Safeguarding;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>With whom a worry is: those in the forum who may read it, and the contact outside when it went there.</summary>
public record WhoHasIt(IReadOnlyList<string> Readers, string? Outside)
{
    public string Words =>
        Readers.Count == 0 && Outside is null
            ? "nobody who may read it now. Please call one of the numbers on the page “I am worried about someone”"
            : string.Join(", ", [.. Readers, .. Outside is null ? [] : new[] { Outside }]);

    public static string Of(OutsideContact outside) => $"{outside.Person.DisplayName} ({outside.Role}, outside the forum)";
}
