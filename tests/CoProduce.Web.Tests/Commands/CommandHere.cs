using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace CoProduce.Web.Tests.Commands;

/// <summary>The app's own beginning, in this process: what a command says, and the number it ends with. Starting a process for each costs
/// seconds; <see cref="RunningApp"/> does that where it matters.</summary>
internal static class CommandHere
{
    private static readonly HeardConsole Console = HeardConsole.Listen();

    public static async Task<(int Code, string Said)> RunAsync(string database, params string[] args)
    {
        string[] settings =
        [
            "--Database:Provider=Sqlite",
            $"--Database:ConnectionString=Data Source={database}",
            $"--Audit:Key={TestData.AuditKey}",
            "--Forum:BaseUrl=https://forum.example",
        ];
        using var said = new StringWriter();
        var code = await Task.Run(() =>
        {
            Console.Here = said;
            return (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [settings.Concat(args).ToArray()])!;
        });
        SqliteConnection.ClearAllPools();
        return (code, said.ToString());
    }
}
