namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Who is the contact outside the forum, and who is being asked.</summary>
public record OutsideContactPage(OutsideContactRow? Now, IReadOnlyList<OutsideContactRow> Waiting, OutsideContactForm Form);

/// <summary>A contact outside the forum, and what is still missing before they count.</summary>
public record OutsideContactRow(int Id, string Name, string Role, string Email, string Phone)
{
    public required string NamedBy { get; init; }
    public bool SaidYes { get; init; }
    public bool IsConfirmed { get; init; }
    public bool HasEnded { get; init; }
    public string? WhyNotConfirm { get; init; }
}
