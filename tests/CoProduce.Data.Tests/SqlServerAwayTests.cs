using System.Reflection;
using CoProduce.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests;

/// <summary>What a SQL Server says when something is wrong, and what the app makes of it.</summary>
public sealed class SqlServerAwayTests : IDisposable
{
    private readonly CoProduceDbContext _db = Open();

    public void Dispose() => _db.Dispose();

    [Theory]
    [InlineData(-2, 11, true)] // No answer in time.
    [InlineData(53, 20, true)] // Nobody there.
    [InlineData(1105, 17, true)] // No room for the database.
    [InlineData(9002, 17, true)] // No room for its log.
    [InlineData(3906, 16, true)] // It can only be read.
    [InlineData(2601, 14, false)] // Somebody was first.
    [InlineData(208, 16, false)] // No such table.
    [InlineData(2628, 16, false)] // Too long for its column.
    public void People_read_that_the_forum_is_back_in_a_moment_only_where_that_may_be(int number, byte severity, bool isAway)
    {
        var problem = new DbUpdateException("Not saved.", Said(number, severity));

        Assert.Equal(isAway, _db.Engine.IsAway(problem));
    }

    [Theory]
    [InlineData(1105, "no room left")]
    [InlineData(9002, "no room left")]
    [InlineData(3906, "can only be read")]
    [InlineData(18456, "does not let the app in, or cannot be reached (error 18456)")]
    public void An_operator_reads_what_to_do_and_never_the_words_of_the_server(int number, string why)
    {
        var sentence = SqlServerDatabase.WhyNotOpen(Said(number, 17));

        Assert.Contains(why, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("Zebedee", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_whose_tables_are_not_up_to_date_is_not_taken_for_one_that_lets_nobody_in()
    {
        var all = _db.Database.GetMigrations().ToList();

        Assert.Contains("Run -- migrate first.", _db.WhyBehind([]), StringComparison.Ordinal);
        Assert.Null(_db.WhyBehind(all));
        Assert.Null(_db.WhyBehind([.. all, "29990101000000_Later"]));
    }

    private static CoProduceDbContext Open()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer("Server=nowhere");
        return new(options.Options);
    }

    /// <summary>The client's own exception, which only the client can make.</summary>
    private static SqlException Said(int number, byte severity)
    {
        const BindingFlags Inner = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var make = typeof(SqlError).GetConstructors(Inner).OrderBy(c => c.GetParameters().Length).First();
        var error = make.Invoke([
            .. make.GetParameters()
                .Select(p =>
                    p.Name switch
                    {
                        "infoNumber" => number,
                        "errorClass" => severity,
                        "errorMessage" => "Zebedee Q",
                        _ when p.ParameterType == typeof(string) => "",
                        _ => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null,
                    }
                ),
        ]);
        var errors = Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Inner)!.Invoke(errors, [error]);
        return (SqlException)
            typeof(SqlException)
                .GetMethod("CreateException", Inner, [typeof(SqlErrorCollection), typeof(string)])!
                .Invoke(null, [errors, "16.0.0"])!;
    }
}
