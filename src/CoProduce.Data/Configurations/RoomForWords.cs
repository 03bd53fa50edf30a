using CoProduce.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoProduce.Data.Configurations;

/// <summary>The lengths of the domain are in letters as people see them. SQL Server counts in smaller pieces, so a column for words holds
/// more of them; what only the app writes, and what is looked up by itself, is as long as it says.</summary>
internal static class RoomForWords
{
    private static readonly string[] Codes =
    [
        "Hash",
        "Code",
        "Key",
        "Mark",
        "Marks",
        "Seal",
        "Stamp",
        "Email",
        "Address",
        "Link",
        "Page",
        "Path",
        "To",
        "MessageId",
        "Content",
        "Occasion",
        "Slug",
        "Domain",
        "Duty",
        "Duties",
        "Reading",
        "Device",
        "Server",
        "SameAs",
        "Provider",
        "UserName",
        "Counts",
        "RoundsSoFar",
        "Subject",
        "Message",
    ];

    public static void Make(ModelBuilder model)
    {
        foreach (var column in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(IsForWords))
        {
            column.SetMaxLength(column.GetMaxLength() * TypedText.Room);
        }
    }

    private static bool IsForWords(IMutableProperty column) =>
        column.ClrType == typeof(string)
        && column.GetMaxLength() is not null
        && !column.IsKey()
        && !column.IsForeignKey()
        && !column.IsIndex()
        && !column.DeclaringType.ClrType.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal)
        && !Array.Exists(Codes, code => column.Name.EndsWith(code, StringComparison.Ordinal));
}
