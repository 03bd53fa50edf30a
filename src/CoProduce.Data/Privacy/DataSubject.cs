using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>One person, by every key that rows know them by.</summary>
public sealed record DataSubject(int PersonId, IReadOnlyList<int> Accounts, IReadOnlyList<int> Participants, string Email)
{
    /// <summary>How the receipts of this person's forms begin.</summary>
    public string Receipts => $"{PersonId}:";

    public string NormalizedEmail { get; } = EmailAddress.Normalised(Email);

    public static async Task<DataSubject> FindAsync(CoProduceDbContext db, int personId)
    {
        var account = await db
            .Users.AsNoTracking()
            .Where(a => a.PersonId == personId)
            .Select(a => new { a.Id, a.Email })
            .SingleOrDefaultAsync();
        var participants = await db.Participants.Where(p => p.PersonId == personId).Select(p => p.Id).ToListAsync();
        return new DataSubject(personId, account is null ? [] : [account.Id], participants, account?.Email ?? "");
    }

    /// <summary>What this person is called in such a column: as somebody at a table, by their account, or as a person.</summary>
    public List<int?> KeysFor(string column) =>
        column.EndsWith("ParticipantId", StringComparison.Ordinal) || column is "AuthorId" ? [.. Participants]
        : column is "AccountId" or "UserId" ? [.. Accounts]
        : [PersonId];
}
