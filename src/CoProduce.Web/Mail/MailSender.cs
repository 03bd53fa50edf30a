namespace CoProduce.Web.Mail;

/// <summary>Goes round with the post every few seconds, for as long as the app runs.</summary>
public class MailSender(IServiceScopeFactory scopes, MailSettings settings, ILogger<MailSender> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Host.Length == 0 || settings.From.Length == 0)
        {
            log.LogWarning("Mail:Host or Mail:From is empty, so no mail goes out. Mails wait in the database until both are set.");
            return;
        }

        using var timer = new PeriodicTimer(Pause);
        do
        {
            await GoRoundAsync(stoppingToken);
        } while (await WaitAsync(timer, stoppingToken));
    }

    private async Task GoRoundAsync(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MailRound>().GoAsync(stop);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.LogError("The post could not go round: {Problem}", problem.GetType().Name);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
