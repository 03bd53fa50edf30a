namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>How somebody who opens an invitation stands to it.</summary>
public enum Invited
{
    MakesAnAccount,
    HasToSignIn,
    IsSignedIn,
    IsSomebodyElse,
}
