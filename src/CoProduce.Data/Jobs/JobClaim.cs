using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Jobs;

/// <summary>That one server has one job in hand. Whoever takes it next gets the next number, and this one counts no more.</summary>
public sealed record JobClaim(string Job, long Number)
{
    private static readonly AsyncLocal<JobClaim?> InHand = new();

    /// <summary>The claim under which the running code works; null in a request, and in what each server does for itself.</summary>
    public static JobClaim? Current => InHand.Value;

    /// <summary>Does the work of the job. Each of its transactions is then checked before it is committed.</summary>
    public async Task HoldAsync(Func<Task> work)
    {
        InHand.Value = this;
        await work();
    }

    /// <summary>Writes down what has already happened in the world. It stays true whoever has the job in hand by now.</summary>
    public static async Task RecordAsync(Func<Task> fact)
    {
        InHand.Value = null;
        await fact();
    }

    /// <summary>Writing the row keeps every other server from taking the job until this transaction is over.</summary>
    internal IQueryable<JobRun> Row(DbContext db) => db.Set<JobRun>().Where(j => j.Name == Job && j.Claim == Number);
}

/// <summary>Another server took the job over, so nothing of this transaction may be kept.</summary>
public class ClaimLostException(string job) : Exception($"Another server has taken over: {job}");
