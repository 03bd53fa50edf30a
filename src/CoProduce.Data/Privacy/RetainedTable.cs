using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>One line of the data map: a table, why we keep it, how long, what of it is in a person's own file, and what happens when they
/// are forgotten.</summary>
public abstract class RetainedTable(string what, LawfulPurpose why, RetentionPeriod howLong, ErasureEffect then)
{
    public string What => what;
    public LawfulPurpose Why => why;
    public RetentionPeriod HowLong => howLong;
    public ErasureEffect Then => then;

    /// <summary>Why some columns are not in the person's own file.</summary>
    public string? Because { get; init; }

    public abstract Type Of { get; }

    public abstract bool HasOwner { get; }

    /// <summary>What goes into the person's own file.</summary>
    public abstract IReadOnlyList<string> YourColumns { get; }

    public abstract IReadOnlyList<string> LeftOutColumns { get; }

    /// <summary>The columns that name somebody else, who only did something with the row.</summary>
    public abstract IReadOnlyList<string> OtherColumns { get; }

    /// <summary>Every column that names a person.</summary>
    public abstract IReadOnlyList<string> PersonColumns { get; }

    public IEnumerable<string> Columns => YourColumns.Concat(LeftOutColumns);

    public abstract Task<IReadOnlyList<object>> MineAsync(CoProduceDbContext db, DataSubject me);

    public abstract Task<int> LetGoAsync(CoProduceDbContext db, DataSubject me);
}

/// <summary>One line of the data map, with the question that finds a person's own rows.</summary>
public sealed class RetainedTable<T>(string what, LawfulPurpose why, RetentionPeriod howLong, ErasureEffect then)
    : RetainedTable(what, why, howLong, then)
    where T : class
{
    /// <summary>The columns that say whose row it is.</summary>
    public Expression<Func<T, object?>>? Mine { get; init; }

    public Expression<Func<T, object?>>? Others { get; init; }

    public Expression<Func<T, object?>>? Yours { get; init; }

    public Expression<Func<T, object?>>? LeftOut { get; init; }

    /// <summary>For rows that are found by more than a column of their own.</summary>
    public Func<CoProduceDbContext, DataSubject, IQueryable<T>>? Through { get; init; }

    public override Type Of => typeof(T);

    public override bool HasOwner => Mine is not null || Through is not null;

    public override IReadOnlyList<string> YourColumns => MappedColumns.Of(Yours);

    public override IReadOnlyList<string> LeftOutColumns => MappedColumns.Of(LeftOut);

    public override IReadOnlyList<string> OtherColumns => MappedColumns.Of(Others);

    public override IReadOnlyList<string> PersonColumns => [.. MappedColumns.Of(Mine), .. OtherColumns];

    public override async Task<IReadOnlyList<object>> MineAsync(CoProduceDbContext db, DataSubject me) =>
        HasOwner ? await Rows(db, me).AsNoTracking().ToListAsync() : [];

    public override Task<int> LetGoAsync(CoProduceDbContext db, DataSubject me) => Rows(db, me).ExecuteDeleteAsync();

    private IQueryable<T> Rows(CoProduceDbContext db, DataSubject me) => Through?.Invoke(db, me) ?? db.Set<T>().Where(IsMine(me));

    private Expression<Func<T, bool>> IsMine(DataSubject me)
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression Is(string column) =>
            Expression.Call(
                typeof(Enumerable),
                nameof(Enumerable.Contains),
                [typeof(int?)],
                Expression.Constant(me.KeysFor(column), typeof(IEnumerable<int?>)),
                Expression.Convert(Expression.Property(row, column), typeof(int?))
            );
        return Expression.Lambda<Func<T, bool>>(MappedColumns.Of(Mine).Select(Is).Aggregate(Expression.OrElse), row);
    }
}
