using CoProduce.Web.Commands;
using CoProduce.Web.Features;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;

var command = CommandLine.Read(args);
if (command is { Problem: { } problem })
{
    await Console.Error.WriteLineAsync(problem);
    return 2;
}

var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = command is null ? args : [], EnvironmentName = LaunchEnvironment.Name }
);
if (AuditSetup.WhyNot(builder) is { } missing)
{
    await Console.Error.WriteLineAsync(missing);
    return 2;
}

builder.AddCoProduceLogging();
builder.AddCoProduceFrontDoor();
builder.AddCoProduceDatabase();
builder.AddCoProduceTrail();
builder.AddCoProducePages();
builder.AddCoProduceAreas();
builder.AddCoProduceSecurity();
builder.AddCoProduceMail();
builder.Services.AddJobHost();

var app = builder.Build();
if (command is not { ReplacesDatabase: true } && await app.WhyNotUseDatabaseAsync() is { } unknown)
{
    await Console.Error.WriteLineAsync(unknown);
    return 2;
}

if (command is not null)
{
    return await command.RunAsync(app.Services);
}

await app.PrepareDatabaseAsync();
app.WarnIfMailWaits();

app.UseCoProduceFrontDoor();
app.UseDatabaseAway();
app.UseCoProduceHeaders();
app.UseCoProduceRequestLog();
app.UseStaticFiles();
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
app.MapFallback("{*unknown}", () => Results.NotFound()).AllowAnonymous();

await app.RunAsync();
return 0;

/// <summary>The app itself, named so that tests can start it.</summary>
public partial class Program;
