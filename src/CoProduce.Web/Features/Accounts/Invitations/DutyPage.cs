namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>One duty that waits for the second person.</summary>
public record DutyPage(InvitationRow Row, string? Name, string? WhyNot, ConfirmDutyForm Form);
