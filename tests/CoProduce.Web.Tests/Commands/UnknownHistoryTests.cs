using CoProduce.Web.Tests.Upgrading;

namespace CoProduce.Web.Tests.Commands;

/// <summary>A database that another version made is refused in one sentence that says what to do.</summary>
public sealed class UnknownHistoryTests : IDisposable
{
    private const string Older = "20250101000000_Initial";
    private const string Newer = "99990101000000_Later";

    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-history-").FullName;

    private string Database => Path.Combine(_folder, "forum.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData]
    [InlineData("migrate")]
    [InlineData("create-admin", "pat@example.org")]
    [InlineData("backup", "never-written.db")]
    [InlineData("verify-audit")]
    public async Task A_database_with_the_old_history_is_refused_at_start_and_by_every_command(params string[] args)
    {
        Make(Database, Older);

        var (code, said) = await RunAsync(args);

        Assert.Equal(2, code);
        Assert.Contains("name an empty database, or run the version that made it.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("exists", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal([$"'{Older}'"], History(Database));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_a_good_backup_takes_its_place()
    {
        var backup = Path.Combine(_folder, "good.backup");
        await RunAsync("create-admin", "pat@example.org");
        await RunAsync("backup", backup);
        Make(Database, Newer);

        var (code, said) = await RunAsync();
        Assert.Equal(2, code);
        Assert.Contains("run that version, or restore a backup that this one made.", said, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("restore", backup)).Code);
        Assert.DoesNotContain($"'{Newer}'", History(Database));
    }

    [Fact]
    public async Task A_backup_of_an_older_version_does_not_take_the_place_of_the_database()
    {
        var backup = Path.Combine(_folder, "old.backup");
        await RunAsync("migrate");
        Make(backup, Older);
        var before = History(Database);

        var (code, said) = await RunAsync("restore", backup);

        Assert.Equal(1, code);
        Assert.Contains("run the version that made it.", said, StringComparison.Ordinal);
        Assert.Equal(before, History(Database));
    }

    [Fact]
    public async Task A_file_with_tables_of_something_else_is_left_alone()
    {
        using (var file = new WholeFile(Database))
        {
            file.Ask("""CREATE TABLE "People" ("Name" TEXT)""");
        }

        var (code, said) = await RunAsync("migrate");

        Assert.Equal(2, code);
        Assert.Contains("holds tables that CoProduce did not make", said, StringComparison.Ordinal);
    }

    private Task<(int Code, string Said)> RunAsync(params string[] args) => CommandHere.RunAsync(Database, args);

    private static void Make(string path, string migration)
    {
        using var file = new WholeFile(path);
        file.Ask("""CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT)""");
        file.Ask("""CREATE TABLE IF NOT EXISTS "People" ("Id" INTEGER PRIMARY KEY)""");
        file.Ask($"""INSERT INTO "__EFMigrationsHistory" VALUES ('{migration}', '10.0.0')""");
    }

    private static List<string> History(string path)
    {
        using var file = new WholeFile(path);
        return file.Rows("__EFMigrationsHistory", ["MigrationId"]);
    }
}
