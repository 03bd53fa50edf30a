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
using Microsoft.EntityFrameworkCore.Query;

namespace CoProduce.Data.Privacy;

/// <summary>A column in which words can stand, found in the model: whoever adds one need not remember that names stand in it.</summary>
internal sealed record WordColumn(Type Table, IReadOnlyList<string> Path, int? Longest)
{
    /// <summary>So many letters are looked for at once.</summary>
    public const int AtOnce = 4;

    private static readonly MethodInfo Find = typeof(WordColumn).GetMethod(
        nameof(FindAsync),
        BindingFlags.Static | BindingFlags.NonPublic
    )!;

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

    /// <summary>What stands in every row in which one of these letters stand somewhere. Each table is read once for a handful of
    /// them.</summary>
    public static async Task<IReadOnlyList<Words>> WithAnyAsync(CoProduceDbContext db, IReadOnlyList<string> letters)
    {
        var found = new List<Words>();
        foreach (var table in All(db.Model).GroupBy(column => column.Table))
        {
            var rows = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var few in letters.Chunk(AtOnce))
            {
                rows.UnionWith(
                    await (Task<IReadOnlyList<object>>)Find.MakeGenericMethod(table.Key).Invoke(null, [db, table.ToList(), few])!
                );
            }

            found.AddRange(rows.SelectMany(row => table.Select(column => column.In(db.Entry(row))).OfType<Words>()));
        }

        return found;
    }

    /// <summary>Whether one of so many letters stands in a text. They are asked for in the same words each time, so that the question is
    /// prepared once.</summary>
    public static Expression<Func<T, bool>> HasAny<T>(Expression<Func<T, string>> text, string[] few) =>
        Expression.Lambda<Func<T, bool>>(HasAny(text.Body, few), text.Parameters);

    private static Expression HasAny(Expression column, string[] few)
    {
        var (a, b, c, d) = (few[0], few[1 % few.Length], few[2 % few.Length], few[3 % few.Length]);
        Expression<Func<string, bool>> has = text => text.Contains(a) || text.Contains(b) || text.Contains(c) || text.Contains(d);
        return ReplacingExpressionVisitor.Replace(has.Parameters[0], column, has.Body);
    }

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

    private static async Task<IReadOnlyList<object>> FindAsync<T>(CoProduceDbContext db, List<WordColumn> columns, string[] few)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = columns
            .Select(column => HasAny(column.Path.Aggregate((Expression)row, Expression.Property), few))
            .Aggregate(Expression.OrElse);
        return await db.Set<T>().Where(Expression.Lambda<Func<T, bool>>(any, row)).ToListAsync<object>();
    }

    private Words? In(EntityEntry row)
    {
        var at =
            Path.Count == 1 ? row.Property(Path[0])
            : row.Metadata.FindComplexProperty(Path[0]) is not null ? row.ComplexProperty(Path[0]).Property(Path[1])
            : row.Reference(Path[0]).TargetEntry?.Property(Path[1]);
        return at?.CurrentValue is string ? new Words(Table, row.Entity, at, Longest) : null;
    }

    /// <summary>What stands in one row.</summary>
    internal sealed record Words(Type Table, object Row, PropertyEntry At, int? Longest)
    {
        public string Text => (string)At.CurrentValue!;

        public void Change(string text) => At.CurrentValue = text;

        /// <summary>What does not say when it was written may be older.</summary>
        public bool IsWrittenSince(DateTime since) => At.EntityEntry.WrittenAt() > since;
    }
}
