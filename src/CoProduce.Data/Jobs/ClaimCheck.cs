using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Data.Jobs;

/// <summary>Lets no transaction of a job through when another server has taken the job over meanwhile.</summary>
public sealed class ClaimCheck : DbTransactionInterceptor
{
    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result
    )
    {
        if (JobClaim.Current is { } claim && eventData.Context is { } db && claim.Row(db).ExecuteUpdate(Same) == 0)
        {
            throw new ClaimLostException(claim.Job);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        if (
            JobClaim.Current is { } claim
            && eventData.Context is { } db
            && await claim.Row(db).ExecuteUpdateAsync(Same, cancellationToken) == 0
        )
        {
            throw new ClaimLostException(claim.Job);
        }

        return result;
    }

    private static void Same(Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<JobRun> set) =>
        set.SetProperty(j => j.Claim, j => j.Claim);
}
