using System.Linq.Expressions;
using System.Reflection;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Search;
using CoProduce.Domain.People;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoProduce.Data.Privacy;

/// <summary>A column in which words can stand, found in the model: whoever adds one need not remember that names stand in it.</summary>
internal sealed record WordColumn(Type Table, IReadOnlyList<string> Path, int? Longest)
{
    /// <summary>What is about one person, sealed by a mark, or copied from elsewhere.</summary>
    private static readonly HashSet<Type> Others =
    [
        typeof(Person),
        typeof(FormerName),
        typeof(Account),
        typeof(AuditEntry),
        typeof(AuditEnd),
        typeof(SearchEntry),
        typeof(SearchWord),
        typeof(DataProtectionKey),
    ];

    public static IEnumerable<WordColumn> All(IModel model) =>
        from table in model.GetEntityTypes()
        where !table.IsOwned() && !Others.Contains(table.ClrType) && !table.HasSharedClrType
        from column in In(table, table.ClrType, [])
        select column;

    /// <summary>The rows in which these letters stand in this column.</summary>
    public Task<IReadOnlyList<Words>> WithAsync(CoProduceDbContext db, string letters) =>
        (Task<IReadOnlyList<Words>>)
            typeof(WordColumn)
                .GetMethod(nameof(FindAsync), BindingFlags.Instance | BindingFlags.NonPublic)!
                .MakeGenericMethod(Table)
                .Invoke(this, [db, letters])!;

    private static IEnumerable<WordColumn> In(ITypeBase type, Type table, IReadOnlyList<string> path) =>
        type.GetProperties()
            .Where(p => p.ClrType == typeof(string) && p.PropertyInfo is not null && !p.IsKey() && !p.IsForeignKey())
            .Select(p => new WordColumn(table, [.. path, p.Name], p.GetMaxLength()))
            .Concat(type.GetComplexProperties().SelectMany(c => In(c.ComplexType, table, [.. path, c.Name])))
            .Concat(
                type is IEntityType entity
                    ? entity
                        .GetNavigations()
                        .Where(n => n.TargetEntityType.IsOwned() && !n.IsCollection && !n.TargetEntityType.IsMappedToJson())
                        .Where(n => !n.IsOnDependent)
                        .SelectMany(n => In(n.TargetEntityType, table, [.. path, n.Name]))
                    : []
            );

    private async Task<IReadOnlyList<Words>> FindAsync<T>(CoProduceDbContext db, string letters)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var column = Path.Aggregate((Expression)row, Expression.Property);
        var has = Expression.Call(column, nameof(string.Contains), [], Expression.Constant(letters));
        var rows = await db.Set<T>().Where(Expression.Lambda<Func<T, bool>>(has, row)).ToListAsync();
        return [.. rows.Select(found => new Words(Of(db.Entry(found)), Longest))];
    }

    private PropertyEntry Of(EntityEntry row)
    {
        if (Path.Count == 1)
        {
            return row.Property(Path[0]);
        }

        return row.Metadata.FindComplexProperty(Path[0]) is not null
            ? row.ComplexProperty(Path[0]).Property(Path[1])
            : row.Reference(Path[0]).TargetEntry!.Property(Path[1]);
    }

    /// <summary>What stands in one row.</summary>
    internal sealed record Words(PropertyEntry At, int? Longest)
    {
        public string Text => (string)At.CurrentValue!;

        public void Change(string text) => At.CurrentValue = text;
    }
}
