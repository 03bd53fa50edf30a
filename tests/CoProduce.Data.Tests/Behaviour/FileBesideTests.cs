using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Data.Saving;
using CoProduce.Domain.People;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>What the app keeps outside the database, and what may happen to it there.</summary>
public sealed class FileBesideTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coproduce-beside-").FullName;

    private string Place => Path.Combine(_folder, "shared", "forgotten");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_that_nobody_made_is_made_at_start()
    {
        await new FileBeside(Place).PrepareAsync();

        Assert.True(File.Exists(Place));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_to_is_named_at_start_and_said_to_whoever_watches_the_server()
    {
        Directory.CreateDirectory(Place);

        var why = await Assert.ThrowsAsync<OperatorException>(() => new FileBeside(Place).PrepareAsync());

        Assert.Contains($"The file {Place} cannot be written to", why.Message, StringComparison.Ordinal);
        Assert.Equal("Forgotten:File cannot be written to", await List().WhyUnwellAsync());
    }

    [Fact]
    public async Task Two_servers_that_forget_people_in_the_same_moment_lose_nobody()
    {
        await new FileBeside(Place).PrepareAsync();
        var now = new DateTime(2026, 6, 9, 12, 0, 0, DateTimeKind.Utc);

        await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        var list = List();
                        for (var person = 0; person < 50; person++)
                        {
                            await list.AddAsync(new Person("Somebody", Hat.ParentCarer, now), WordsAfter.Go);
                            Assert.Null(await list.WhyUnwellAsync());
                        }
                    })
                )
        );

        var lines = await File.ReadAllLinesAsync(Place, TestContext.Current.CancellationToken);
        Assert.Equal(100, lines.Length);
        Assert.All(lines, line => Assert.Matches("^[0-9A-F]{64} Go$", line));
    }

    [Fact]
    public async Task A_line_that_a_power_cut_broke_off_does_not_spoil_the_next()
    {
        var file = new FileBeside(Place);
        await file.PrepareAsync();
        await File.WriteAllTextAsync(Place, "half a li", TestContext.Current.CancellationToken);

        await file.AddLineAsync("a whole one");

        Assert.Equal(["half a li", "a whole one"], await file.LinesAsync());
    }

    private ErasureList List() => new(new FileBeside(Place), new AuditKey(new byte[AuditKey.MinBytes]));
}
