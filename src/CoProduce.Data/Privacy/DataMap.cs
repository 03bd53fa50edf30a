namespace CoProduce.Data.Privacy;

/// <summary>The data map: everything the forum keeps, table by table. A test fails on whatever is kept and not on it.</summary>
public static partial class DataMap
{
    private const string SomebodyElses = "somebody else wrote it";

    public static IReadOnlyList<RetainedTable> All { get; } =
    [
        .. People,
        .. Said,
        .. Decisions,
        .. Sessions,
        .. LiveSessions,
        .. Payments,
        .. Projects,
        .. ProjectParts,
        .. Safeguarding,
        .. Conduct,
        .. Accounts,
        .. Sent,
        .. Identity,
        .. App,
    ];
}
