namespace CoProduce.Web.Tests.Security;

/// <summary>Who may use one endpoint. Everyone else is answered as if it were not there, or is asked to sign in.</summary>
public record Permission(string Endpoint, Who[] May)
{
    /// <summary>What stands for a part of the address, where the usual one does not fit.</summary>
    public (string Name, string Value)? With { get; init; }

    /// <summary>Whoever has not said yes to the agreement may send it too.</summary>
    public bool BeforeYes { get; init; }

    private bool Changes => Endpoint.StartsWith("POST projects/{slug}/", StringComparison.Ordinal);

    /// <summary>A row is read so: whoever has not said yes to the agreement changes nothing in a project; the others with a carer's yes
    /// like a young person of 18 and over, without it like a visitor, and a carer like any stranger to the project; more only where the
    /// row names them.</summary>
    public bool Admits(Who who) =>
        (May.Contains(who) && (who is not Who.NotAgreedYet || BeforeYes || !Changes))
        || who switch
        {
            Who.WithCarer => May.Contains(Who.YoungPerson),
            Who.WaitsForCarer => May.Contains(Who.Visitor),
            Who.Carer => May.Contains(Who.Stranger),
            _ => false,
        };
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
            .. Upcoming,
            .. Agenda,
            .. Papers,
            .. Live,
            .. Feeds,
            .. Guests,
            .. Places,
            .. Closing,
            .. Invitations,
            .. Pulses,
            .. Trail,
            .. MyData,
            .. Safeguarding,
            .. GettingIn,
            .. Conduct,
            .. AccessNeeds,
            .. Payments,
            .. Young,
        ];
}
