using CoProduce.Data.Audit;
using CoProduce.Data.Saving;
using CoProduce.Domain;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>Who was forgotten: outside the database, and without names. One keyed hash a line. When a backup is put back, they are
/// forgotten again.</summary>
public sealed class ErasureList(FileBeside file, AuditKey key)
{
    /// <exception cref="OperatorException">It cannot be written to.</exception>
    public Task PrepareAsync() => file.PrepareAsync();

    /// <summary>Written before the person goes, so that no power cut loses it.</summary>
    /// <exception cref="RuleBrokenException">It cannot be written. Nobody may go who could come back with a backup.</exception>
    public async Task AddAsync(Person person, WordsAfter words)
    {
        try
        {
            await file.AddLineAsync($"{key.Person(person.Id, person.KnownSince)} {words}");
        }
        catch (Exception problem) when (FileBeside.IsRefused(problem))
        {
            throw new RuleBrokenException(PersonErasure.NotNow);
        }
    }

    /// <summary>What an operator has to put right, or null: whoever asks to be forgotten must not meet it.</summary>
    public async Task<string?> WhyUnwellAsync() => await file.CanBeWrittenAsync() ? null : "Forgotten:File cannot be written to";

    /// <summary>Forgets again everyone on the list who is back. Says who they were.</summary>
    public async Task<IReadOnlyList<int>> ApplyAsync(CoProduceDbContext db, DateTime now)
    {
        var forgotten = (await file.LinesAsync())
            .Select(line => line.Split(' '))
            .Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0])
            .ToDictionary(p => p.Key, p => Enum.Parse<WordsAfter>(p.Last()[1]));
        var back = new List<int>();
        foreach (
            var person in forgotten.Count == 0
                ? []
                : await db
                    .People.AsNoTracking()
                    .Where(p => db.Users.Any(u => u.PersonId == p.Id))
                    .Select(p => new { p.Id, p.KnownSince })
                    .ToListAsync()
        )
        {
            if (forgotten.TryGetValue(key.Person(person.Id, person.KnownSince), out var words))
            {
                await db.ForgetAsync(person.Id, words, now);
                back.Add(person.Id);
            }
        }

        return back;
    }
}
