using System.Reflection;

namespace CoProduce.Domain.Audit;

/// <summary>Who may read which part of the audit log, as each kind says of itself.</summary>
public static class AuditEvents
{
    private static readonly Dictionary<AuditEvent, AuditedAttribute> Said = typeof(AuditEvent)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(
            f => (AuditEvent)f.GetValue(null)!,
            f => f.GetCustomAttribute<AuditedAttribute>() ?? throw new InvalidOperationException($"{f.Name} does not say who reads it.")
        );

    public static IReadOnlyList<AuditEvent> ForMembers { get; } = For(AuditReaders.Members);

    public static IReadOnlyList<AuditEvent> ForStaff { get; } = For(AuditReaders.Members, AuditReaders.Staff);

    /// <summary>Each person reads who looked at what we know of them.</summary>
    public static IReadOnlyList<AuditEvent> Looks { get; } = For(AuditReaders.ThemselvesAndAdministrators);

    public static IReadOnlyList<AuditEvent> ForAdministrators { get; } =
        For(AuditReaders.ThemselvesAndAdministrators, AuditReaders.Administrators);

    public static string Words(this AuditEvent what) => Said[what].Words;

    private static AuditEvent[] For(params AuditReaders[] readers) =>
        [.. Said.Where(s => readers.Contains(s.Value.Readers)).Select(s => s.Key).Order()];
}
