namespace CoProduce.Web.Tests.Security;

/// <summary>Who may use one endpoint. Everyone else is answered as if it were not there, or is asked to sign in.</summary>
public record Permission(string Endpoint, Who[] May)
{
    /// <summary>What stands for a part of the address, where the usual one does not fit.</summary>
    public (string Name, string Value)? With { get; init; }
}

/// <summary>The permission matrix: one row for every endpoint of the app. An endpoint without a row fails the run.</summary>
public static partial class Permissions
{
    public static IReadOnlyList<Permission> Rows =>
    [
        .. Home,
        .. Accounts,
        .. SecondSteps,
        .. Forum,
        .. Projects,
        .. People,
        .. Stages,
        .. Said,
        .. Decisions,
        .. Grounds,
        .. Health,
        .. Reports,
        .. Sessions,
        .. Live,
        .. Closing,
        .. Invitations,
        .. Pulses,
        .. Trail,
        .. MyData,
        .. Safeguarding,
        .. GettingIn,
        .. AccessNeeds,
        .. Payments,
    ];
}
