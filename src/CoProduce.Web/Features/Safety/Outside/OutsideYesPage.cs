namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Somebody is asked to be the contact outside the forum.</summary>
public record OutsideYesPage(string Secret, string Email, string Name, string Role, PassphraseForm Form);
