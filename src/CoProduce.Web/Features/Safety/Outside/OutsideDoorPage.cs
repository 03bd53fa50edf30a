namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>The door before one worry.</summary>
public record OutsideDoorPage(string Secret, PassphraseForm Form);
