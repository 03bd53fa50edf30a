namespace CoProduce.Web.Commands;

/// <summary>The commands an operator can give after "--". Anything else starts the app.</summary>
public sealed class CommandLine
{
    private const string Usage = """
        Use one of these, or none to start the app:
          migrate                      brings the database up to date
          migration-script FILE        writes what migrate would run on a SQL Server, to be read first
          create-admin EMAIL           makes an administrator and prints a link to set a password
          name-safeguarding-lead EMAIL names the first safeguarding lead, while there is none
          second-step-off EMAIL        lets an administrator who lost phone and recovery codes in with the password
          seed-sample                  loads the sample forum into an empty database
          backup FILE                  writes a whole copy of the SQLite database, also while the app runs
          restore FILE                 puts such a copy back; stop the app first
          verify-backup FILE           tries a copy: brings it up to date elsewhere, counts, and checks its trail
          forget-again                 after a SQL Server was restored: forgets whoever had asked for it since
          tidy [--dry-run]             lets go of what is kept for a while only, or says what would go
          rebuild-search               makes what can be found by its words anew, also while the app runs
          data-map                     prints what the app keeps, why and how long, as tables
          verify-audit [NUMBER MARK]   says whether the trail is as it was written, and what a log said of it still stands
        """;

    private readonly Func<IServiceProvider, Task<int>> _run = _ => Task.FromResult(0);

    private CommandLine(string problem) => Problem = problem;

    private CommandLine(Func<IServiceProvider, Task<int>> run) => _run = run;

    public string? Problem { get; }

    /// <summary>What is there now does not matter.</summary>
    public bool NeedsNoDatabase { get; private init; }

    /// <summary>It works on a database that is not up to date yet.</summary>
    public bool MayBeBehind { get; private init; }

    /// <summary>What is set for this time only, as "--Forum:Name=Ours". It may stand beside a command too.</summary>
    public static string[] Settings(string[] args) => [.. args.Where(IsSetting)];

    /// <summary>The command that was given; null to start the app. Words that begin with "--" are settings, not commands.</summary>
    public static CommandLine? Read(string[] args) => Of([.. args.Where(word => !IsSetting(word))]);

    public Task<int> RunAsync(IServiceProvider services) => _run(services);

    private static bool IsSetting(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal);

    private static CommandLine? Of(string[] args) =>
        args switch
        {
            [] => null,
            [var first, ..] when first.StartsWith("--", StringComparison.Ordinal) => null,
            ["migrate"] => new CommandLine(services => new MigrateDatabase().RunAsync(services)) { MayBeBehind = true },
            ["migration-script", var file] => new CommandLine(services => new WriteMigrationScript(file).RunAsync(services))
            {
                NeedsNoDatabase = true,
            },
            ["create-admin", var email] when CreateAdmin.IsEmail(email) => new CommandLine(services =>
                new CreateAdmin(email).RunAsync(services)
            ),
            ["second-step-off", var email] when CreateAdmin.IsEmail(email) => new CommandLine(services =>
                new SecondStepOffByOperator(email).RunAsync(services)
            ),
            ["name-safeguarding-lead", var email] when CreateAdmin.IsEmail(email) => new CommandLine(services =>
                new NameSafeguardingLead(email).RunAsync(services)
            ),
            ["seed-sample"] => new CommandLine(services => new SeedSample().RunAsync(services)),
            ["backup", var file] => new CommandLine(services => new BackupDatabase(file).RunAsync(services)),
            ["restore", var file] => new CommandLine(services => new RestoreDatabase(file).RunAsync(services)) { NeedsNoDatabase = true },
            ["verify-backup", var file] => new CommandLine(services => new VerifyBackup(file).RunAsync(services))
            {
                NeedsNoDatabase = true,
            },
            ["forget-again"] => new CommandLine(services => new ForgetAgain().RunAsync(services)),
            ["tidy"] => new CommandLine(services => new Tidy(isDryRun: false).RunAsync(services)),
            ["tidy", "--dry-run"] => new CommandLine(services => new Tidy(isDryRun: true).RunAsync(services)),
            ["tidy", ..] => new CommandLine($"tidy takes nothing after it, or --dry-run.\n{Usage}"),
            ["rebuild-search"] => new CommandLine(services => new RebuildSearch().RunAsync(services)),
            ["data-map"] => new CommandLine(_ => new PrintDataMap().RunAsync()),
            ["verify-audit"] => new CommandLine(services => new VerifyAudit(null).RunAsync(services)),
            ["verify-audit", var number, var mark] when long.TryParse(number, out var line) => new CommandLine(services =>
                new VerifyAudit((line, mark)).RunAsync(services)
            ),
            ["verify-audit", ..] => new CommandLine($"verify-audit takes nothing after it, or a number and a mark from the log.\n{Usage}"),
            ["backup" or "restore" or "verify-backup" or "migration-script", ..] => new CommandLine(
                $"{args[0]} needs one file name.\n{Usage}"
            ),
            ["create-admin" or "name-safeguarding-lead" or "second-step-off", ..] => new CommandLine(
                $"{args[0]} needs one email address, like someone@example.org.\n{Usage}"
            ),
            ["migrate" or "seed-sample" or "rebuild-search" or "data-map" or "forget-again", ..] => new CommandLine(
                $"{args[0]} takes nothing after it.\n{Usage}"
            ),
            _ => new CommandLine($"There is no command \"{args[0]}\".\n{Usage}"),
        };
}
