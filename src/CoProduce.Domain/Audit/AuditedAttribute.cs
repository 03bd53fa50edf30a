namespace CoProduce.Domain.Audit;

/// <summary>Says of a kind of audit line what it tells and who may read it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AuditedAttribute(string words, AuditReaders readers) : Attribute
{
    public string Words => words;
    public AuditReaders Readers => readers;
}

/// <summary>Who reads a kind of audit line.</summary>
public enum AuditReaders
{
    /// <summary>Everyone at a project's table, and forum staff.</summary>
    Members,

    /// <summary>Forum staff.</summary>
    Staff,

    /// <summary>The person who was looked at, and administrators.</summary>
    ThemselvesAndAdministrators,

    /// <summary>Administrators, who keep the forum safe.</summary>
    Administrators,
}
