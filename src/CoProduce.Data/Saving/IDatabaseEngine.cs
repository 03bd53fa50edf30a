using CoProduce.Data.Idempotency;
using CoProduce.Data.Search;

namespace CoProduce.Data.Saving;

/// <summary>What each database does in its own way. Nothing above it knows which one it is.</summary>
public interface IDatabaseEngine
{
    /// <summary>One file beside the app, which brings itself up to date and is copied by our own commands.</summary>
    bool IsEmbedded { get; }

    /// <summary>The name of the unique key that was hit, as the model calls it; null when the problem is another.</summary>
    string? ViolatedKey(CoProduceDbContext db, Exception problem);

    /// <summary>The database cannot be reached, or took nobody in for too long. Nothing was saved, and waiting helps.</summary>
    bool IsAway(Exception problem);

    /// <summary>Keeps the row for this transaction until it ends. False when there is no such row.</summary>
    Task<bool> LockAsync<T>(IQueryable<T> row)
        where T : class;

    /// <summary>Counts one on. Whoever asks next waits until this transaction ends, for the first number too.</summary>
    Task<int> NextNumberAsync(CoProduceDbContext db, int projectId, NumberOf of);

    /// <summary>What the database calls the order in which no two letters are the same; null where it knows no other.</summary>
    string? OrderOfLetters { get; }

    /// <summary>There is no index of words here that we use, so each word that can be found is a row.</summary>
    bool KeepsWordsAsRows { get; }

    /// <summary>Finds words in what somebody may read, newest first. Null while the index of words is damaged.</summary>
    Task<List<SearchEntry>?> SearchAsync(CoProduceDbContext db, Wanted wanted, Readable readable, int most);

    /// <summary>Writes words to be found. When the index of words is damaged it is set aside, and all is kept all the same.</summary>
    Task KeepWordsAsync(CoProduceDbContext db, Func<Task> write);

    /// <summary>From now on what is saved is saved without the index of words, until it is mended.</summary>
    Task SetSearchAsideAsync(CoProduceDbContext db);

    /// <summary>Makes the index of words anew where it is damaged or was set aside. Whether there was anything to do.</summary>
    Task<bool> MendSearchAsync(CoProduceDbContext db);

    /// <summary>Makes sure that what was deleted lies in no unused byte and no log of the database either.</summary>
    Task LeaveNoTraceAsync(CoProduceDbContext db);

    /// <summary>Why the app cannot make its tables here, in a sentence for an operator, or null when it can.</summary>
    Task<string?> WhyNotBeginAsync(CoProduceDbContext db);

    /// <summary>Brings the tables up to date. However it ends, the database is whole.</summary>
    /// <exception cref="OperatorException">Something has to be done first.</exception>
    Task MigrateAsync(CoProduceDbContext db);

    /// <summary>What an operator can read and run by hand instead; null where the app does it all by itself.</summary>
    string? MigrationScript(CoProduceDbContext db);

    /// <summary>Writes a whole copy while the app runs. Why not, in words for an operator; null when it is done.</summary>
    Task<string?> BackUpAsync(CoProduceDbContext db, string file);

    /// <summary>What is wrong with such a copy, in words for an operator; null when nothing is.</summary>
    Task<string?> WhyNotCopyAsync(CoProduceDbContext db, string file);

    /// <summary>Does something with such a copy instead of the database.</summary>
    Task<T> OnCopyAsync<T>(CoProduceDbContext db, string file, Func<Task<T>> work);

    /// <summary>What an operator should look at, a line each; nothing when all is well.</summary>
    Task<IReadOnlyList<string>> UnwellAsync(CoProduceDbContext db);

    /// <summary>Puts such a copy in place, once it is put right: that is told where what was there before lies, and null when nothing
    /// was. Why not, in words for an operator, or else that place again.</summary>
    Task<(string? WhyNot, string? Aside)> RestoreAsync(CoProduceDbContext db, string file, Func<string?, Task> putRight);
}
