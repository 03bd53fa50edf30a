using CoProduce.Web.Commands;
using CoProduce.Web.Features;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.Telemetry;

try
{
    return await RunAsync(args);
}
catch (Exception problem) when (problem is not HostAbortedException)
{
    return await WhyNotStart.SayAsync(problem);
}

static async Task<int> RunAsync(string[] args)
{
    var command = CommandLine.Read(args);
    if (command is { Problem: { } problem })
    {
        await Console.Error.WriteLineAsync(problem);
        return 2;
    }

    var builder = WebApplication.CreateBuilder(LaunchEnvironment.Of(command is null ? args : CommandLine.Settings(args)));
    builder.AddCoProduceLogging();
    builder.AddCoProduceProxies();
    builder.AddCoProduceDatabase();
    builder.AddCoProduceAudit();
    builder.AddFewerBytes();
    builder.AddCoProducePages();
    builder.AddCoProduceAreas();
    builder.AddCoProduceSecurity();
    builder.AddCoProduceMail();
    builder.AddCoProduceTelemetry();
    builder.Services.AddJobHost();

    var app = builder.Build();
    if (command is not { NeedsNoDatabase: true })
    {
        await app.LookAtDatabaseAsync(command is { MayBeBehind: true });
    }

    if (command is not null)
    {
        return await command.RunAsync(app.Services);
    }

    await app.PrepareDatabaseAsync();
    app.WarnIfMailWaits();

    app.UseCoProduceProxies();
    app.UseDatabaseAway();
    app.UseCoProduceHeaders();
    app.UseCoProduceRequestLog();
    app.UseFiles();
    app.UseHeads();
    app.UseRouting();
    app.UseAuthentication();
    app.UseSecondStepGate();
    app.UseAgreementGate();
    app.UseAuthorization();
    app.UseRateLimiter();
    app.UseOutputCache();
    app.UseMiddleware<IdempotencyMiddleware>();
    app.MapControllers();
    app.MapHealth();
    app.MapSecurityTxt();
    app.MapWebManifest();
    app.MapFallback("{*unknown}", () => Results.NotFound()).AllowAnonymous();

    await app.RunAsync();
    return 0;
}

/// <summary>The app itself, named so that tests can start it.</summary>
public partial class Program;
