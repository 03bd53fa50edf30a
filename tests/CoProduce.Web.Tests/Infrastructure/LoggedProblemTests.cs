using System.Net;
using CoProduce.Data.Saving;
using CoProduce.Tests;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Commands;
using Microsoft.Data.Sqlite;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>A problem's own words may hold what somebody typed. They go to no log and no console.</summary>
public sealed class LoggedProblemTests : IDisposable
{
    private const string Canary = "Kanarienvogel";

    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-words-").FullName;

    private string Forum => Path.Combine(_folder, "forum.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_logged_is_the_kind_of_each_problem_and_where_it_was()
    {
        static void Break() =>
            throw new InvalidOperationException(
                Canary,
                new AggregateException(new FormatException(Canary), new ArgumentException(Canary, new TimeoutException(Canary)))
            );
        var problem = Assert.Throws<InvalidOperationException>(Break);

        var said = LoggedProblem.Of(problem);

        Assert.DoesNotContain(Canary, said, StringComparison.Ordinal);
        Assert.Contains($"   at {typeof(LoggedProblemTests).FullName}", said, StringComparison.Ordinal);
        foreach (var kind in new[] { "InvalidOperation", "Aggregate", "Format", "Argument", "Timeout" })
        {
            Assert.Contains($"{kind}Exception", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_we_say_to_an_operator_stays() =>
        Assert.Contains("Make room.", LoggedProblem.Of(new OperatorException("Make room.")), StringComparison.Ordinal);

    [Fact]
    public async Task A_command_that_breaks_says_where_and_nothing_that_anybody_typed()
    {
        MigratedFile.Template.CopyTo(Forum);
        BreaksOn("People");

        var (code, said) = await CommandHere.RunAsync(Forum, "create-admin", "pat@example.org");

        Assert.Equal(1, code);
        Assert.Contains("SqliteException", said, StringComparison.Ordinal);
        Assert.Contains("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_page_that_breaks_is_logged_with_where_and_nothing_that_anybody_typed(string environment)
    {
        MigratedFile.Template.CopyTo(Forum);
        Assert.Equal(0, (await CommandHere.RunAsync(Forum, "create-admin", "pat@example.org")).Code);
        BreaksOn("DataProtectionKeys");
        using var app = new RunningApp(Forum, environment, "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = await app.AddressAsync() };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var answer = await client.GetAsync("/account/sign-in");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        await app.SaysAsync("SqliteException");
        Assert.DoesNotContain(Canary, app.Said, StringComparison.Ordinal);
    }

    /// <summary>It is empty, and from now on whoever writes there meets a problem with a name in it.</summary>
    private void BreaksOn(string table)
    {
        using var forum = new SqliteConnection($"Data Source={Forum};Pooling=False");
        forum.Open();
        using var breaks = forum.CreateCommand();
        breaks.CommandText =
            $"""DELETE FROM "{table}"; CREATE TRIGGER breaks BEFORE INSERT ON "{table}" BEGIN SELECT RAISE(ABORT, '{Canary} Q'); END""";
        breaks.ExecuteNonQuery();
    }
}
