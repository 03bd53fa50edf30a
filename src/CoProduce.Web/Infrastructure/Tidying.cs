using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Web.Features.Accounts.Carers;
using CoProduce.Web.Features.Conversations.ReplyQueue;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Features.Health.Pulses;
using CoProduce.Web.Features.Privacy.Complaints;
using CoProduce.Web.Features.Safety.Moderation;
using CoProduce.Web.Features.Safety.Safeguarding;
using CoProduce.Web.Features.Sessions.AccessNeeds;
using CoProduce.Web.Features.Sessions.Live;
using CoProduce.Web.Features.Sessions.Summary;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>Once an hour, passes on what waits too long, warns of worries nobody has taken up and of reports nobody has answered, ends live pages left open, reminds of summaries of sessions that people wait for, asks how it felt and whether people got what they needed, takes the snapshots of figures that are due, reminds of complaints about data, and lets go of what is kept for a while only.</summary>
public class Tidying(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Tidying> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, stoppingToken)
                .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            if (!stoppingToken.IsCancellationRequested)
            {
                await TryAsync();
            }
        }
    }

    private async Task TryAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CoProduceDbContext>().LetGoAsync(clock.Now());
            await scope.ServiceProvider.GetRequiredService<PassingOn>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<SilenceRound>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<SafeguardingRound>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<ConductRound>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<ComplaintRound>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<LiveEnding>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<NeedRound>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<AgeRound>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<SummaryReminder>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<PulseOpening>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<SnapshotRound>().RunAsync();
            var end = await scope
                .ServiceProvider.GetRequiredService<CoProduceDbContext>()
                .Set<AuditEnd>()
                .AsNoTracking()
                .SingleOrDefaultAsync();
            log.LogInformation("The trail stands at {Line} with the mark {Mark}", end?.Count, end?.Mark);
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or DbUpdateException or InvalidOperationException)
        {
            log.LogError("Tidying did not finish: {Problem}", problem.GetType().Name);
        }
    }
}
