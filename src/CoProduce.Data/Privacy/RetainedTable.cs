using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>One line of the data map: a table, why we keep it, how long, what of it is in a person's own file, and what happens when they are forgotten.</summary>
public abstract class RetainedTable(string what, LawfulPurpose why, RetentionPeriod howLong, ErasureEffect then)
{
    public string What => what;
    public LawfulPurpose Why => why;
    public RetentionPeriod HowLong => howLong;
    public ErasureEffect Then => then;

    /// <summary>The columns that say whose row it is, with commas between them.</summary>
    public string Mine { get; init; } = "";

    /// <summary>The columns that name somebody else, who only did something with the row.</summary>
    public string Others { get; init; } = "";

    /// <summary>What goes into the person's own file.</summary>
    public string Yours { get; init; } = "";

    /// <summary>What is not in the file; <see cref="Because"/> says why.</summary>
    public string LeftOut { get; init; } = "";

    public string? Because { get; init; }

    public abstract Type Of { get; }

    public abstract bool HasOwner { get; }

    public IReadOnlyList<string> YourColumns => Split(Yours);

    public IEnumerable<string> PersonColumns => Split($"{Mine},{Others}");

    public IEnumerable<string> Columns => Split($"{Yours},{LeftOut}");

    public abstract Task<IReadOnlyList<object>> MineAsync(CoProduceDbContext db, DataSubject me);

    public abstract Task<int> LetGoAsync(CoProduceDbContext db, DataSubject me);

    protected static string[] Split(string names) =>
        names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>One line of the data map, with the question that finds a person's own rows.</summary>
public sealed class RetainedTable<T>(string what, LawfulPurpose why, RetentionPeriod howLong, ErasureEffect then)
    : RetainedTable(what, why, howLong, then)
    where T : class
{
    /// <summary>For rows that are found by more than a column of their own.</summary>
    public Func<CoProduceDbContext, DataSubject, IQueryable<T>>? Through { get; init; }

    public override Type Of => typeof(T);

    public override bool HasOwner => Mine.Length > 0 || Through is not null;

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
        return Expression.Lambda<Func<T, bool>>(Split(Mine).Select(Is).Aggregate(Expression.OrElse), row);
    }
}
