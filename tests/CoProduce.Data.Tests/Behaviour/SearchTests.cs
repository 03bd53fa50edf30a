using CoProduce.Data.Search;
using CoProduce.Domain.Projects;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Tests.Behaviour;

/// <summary>What people type into a search finds what they mean, by the index of words of the one database and by the table of words of
/// the other alike.</summary>
public class SearchTests(SqliteFile database) : IClassFixture<SqliteFile>
{
    private static readonly DateTime Monday = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Readable All = new(true, [], [], []);

    [Theory]
    [InlineData("świetlica", "Świetlica środowiskowa")]
    [InlineData("swietlic", "Świetlica środowiskowa")]
    [InlineData("ŚRODOWISKOWA świetlica", "Świetlica środowiskowa")]
    [InlineData("lodzi", "Dzieci w łodzi")]
    [InlineData("lodz", "Z Łodzi do Łódź")]
    [InlineData("مدرسة", "في مَدْرَسَةٍ قريبة")]
    [InlineData("transport", "trans\u200Bport")]
    [InlineData("trans\u200Bport", "Transport home")]
    [InlineData("dont", "They don’t come")]
    [InlineData("don't", "They don’t come")]
    [InlineData("siobhan", "Siobhan's tea")]
    [InlineData("siobhan’s", "Siobhan's tea")]
    [InlineData("hours", "A quiet hour")]
    [InlineData("hour?", "Quiet hours")]
    [InlineData("hours quiet", "A quiet hour")]
    [InlineData("families meeting", "Meetings of a family")]
    [InlineData("hydroth", "The hydrotherapy pool")]
    [InlineData("100%", "100% soft")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("東京", "東京都")]
    [InlineData("京", "東京都")]
    [InlineData("🎉", "A 🎉 party")]
    [InlineData("coproduction", "Real co-production")]
    [InlineData("co-production", "Real coproduction")]
    [InlineData("co-production", "Real co-production")]
    [InlineData("production", "Real co-production")]
    [InlineData("emails", "Send an e-mail")]
    [InlineData("e-mail", "Send emails")]
    [InlineData("short-break", "A short break")]
    [InlineData("well-being", "Their wellbeing")]
    [InlineData("well being", "Their wellbeing")]
    [InlineData("wellbeing", "Being well, well-being")]
    [InlineData("wellbeing", "Their well being")]
    [InlineData("dropin", "A drop in on Mondays")]
    [InlineData("drop in", "A dropin on Mondays")]
    [InlineData("drop-ins", "Our dropins")]
    [InlineData("3:30", "At 3:30pm")]
    [InlineData("3:30pm", "At 3:30")]
    [InlineData("3:30pm", "At 3:30 pm")]
    [InlineData("3:30 pm", "At 3:30pm")]
    [InlineData("3pm", "At 3 pm")]
    [InlineData("3 pm", "At 3pm")]
    [InlineData("1000", "1,000 families")]
    [InlineData("1,000", "1000 families")]
    [InlineData("مدرسة", "في المدرسة")]
    [InlineData("المدرسة", "مدرسة قريبة")]
    [InlineData("ｶﾀｶﾅ", "カタカナ")]
    [InlineData("カタカナ", "ｶﾀｶﾅ")]
    [InlineData("ramp\0transport", "Ramp and transport")]
    [InlineData("\"ramp\" OR* (transport", "Ramp or transport")]
    public async Task What_people_type_finds_what_they_mean(string typed, string written)
    {
        var project = await WriteAsync(written);

        Assert.Contains(project, await ByIndexAsync(typed));
        Assert.Contains(project, await ByTableAsync(typed));
    }

    [Theory]
    [InlineData("%", "Nothing of the kind")]
    [InlineData("_", "Nothing of the kind")]
    [InlineData("quiet hour", "Quiet minutes")]
    [InlineData("京東", "東京都")]
    [InlineData("hydro pool", "The hydrotherapy pool")]
    [InlineData("car", "Good cake")]
    [InlineData("therapy", "The hydrotherapy pool")]
    [InlineData("3pm", "For 3 children")]
    [InlineData("ofthe", "Of the hall")]
    [InlineData("=ofproject", "A project of ours")]
    public async Task What_was_not_meant_is_not_found(string typed, string written)
    {
        var project = await WriteAsync(written);

        Assert.DoesNotContain(project, await ByIndexAsync(typed));
        Assert.DoesNotContain(project, await ByTableAsync(typed));
    }

    [Fact]
    public async Task Of_very_many_words_that_begin_alike_the_first_are_looked_for()
    {
        var first = await WriteAsync(string.Join(' ', Enumerable.Range(0, 30).Select(i => $"Zebra{(char)('a' + i % 26)}{i}")));
        var exact = await WriteAsync("Zebra");

        Assert.Equal([exact, first], await ByIndexAsync("zebra"));
        Assert.Equal([first], await ByIndexAsync("zebraa"));
        Assert.Empty(await ByIndexAsync("zebrb"));
    }

    [Theory]
    [InlineData("""DELETE FROM "SearchWords_data";""")]
    [InlineData("""UPDATE "SearchWords_data" SET block = x'00ff00ff00ff';""")]
    [InlineData("""DROP TABLE "SearchWords_data";""")]
    [InlineData("""DROP TABLE "SearchWords_config";""")]
    [InlineData("""DROP TABLE "SearchVocabulary";""")]
    [InlineData("""DROP TABLE "SearchWords";""")]
    public async Task A_damaged_index_costs_nobody_their_words_and_is_mended(string damage)
    {
        await using var own = await OwnFile.MadeAsync();
        var before = await own.WriteAsync("Swings before");
        await own.DoAsync(db => db.Database.ExecuteSqlRawAsync(damage));
        SqliteConnection.ClearAllPools();

        var meanwhile = await own.WriteAsync("Swings meanwhile");

        var found = await own.DoAsync(db => db.Engine.SearchAsync(db, Named("swings"), All, 20));
        Assert.True(found is null || found.TrueForAll(f => f.ProjectId <= meanwhile));
        Assert.True(await own.DoAsync(db => db.Engine.MendSearchAsync(db)));
        Assert.False(await own.DoAsync(db => db.Engine.MendSearchAsync(db)));
        var after = await own.DoAsync(db => db.Engine.SearchAsync(db, Named("swings"), All, 20));
        Assert.Equal([meanwhile, before], after!.Select(f => f.ProjectId));
        var last = await own.WriteAsync("Swings again");
        Assert.Equal(last, (await own.DoAsync(db => db.Engine.SearchAsync(db, Named("swings"), All, 1)))!.Single().ProjectId);
    }

    [Fact]
    public async Task The_search_is_made_anew_from_what_is_there()
    {
        await using var own = await OwnFile.MadeAsync();
        var project = await own.WriteAsync("Swings");
        await own.DoAsync(db => db.SearchEntries.ExecuteUpdateAsync(set => set.SetProperty(f => f.Folded, "wrong")));

        Assert.Equal(1, await own.DoAsync(db => db.RebuildSearchAsync()));

        var found = await own.DoAsync(db => db.Engine.SearchAsync(db, Named("swing"), All, 20));
        Assert.Equal(project, found!.Single().ProjectId);
    }

    private static Wanted Named(string typed) => new(WantedWord.In(typed)) { AreProjects = true };

    /// <summary>A project is what can be written with the fewest words around it. It is kept in both ways.</summary>
    private async Task<int> WriteAsync(string words)
    {
        var id = await WriteAsync(database, words);
        await using var db = database.Open();
        var entry = await db.SearchEntries.SingleAsync(f => f.ProjectId == id);
        entry.Marked(wordByWord: true);
        await db.SaveChangesAsync();
        return id;
    }

    private static async Task<int> WriteAsync(SqliteFile file, string words)
    {
        await using var db = file.Open();
        var project = new Project(words, $"p{Guid.NewGuid():N}"[..16], "It is for them.", Monday);
        db.Add(project);
        await db.SaveChangesAsync();
        return project.Id;
    }

    private async Task<List<int>> ByIndexAsync(string typed)
    {
        await using var db = database.Open();
        return [.. (await db.Engine.SearchAsync(db, Named(typed), All, 200))!.Select(f => f.ProjectId)];
    }

    private async Task<List<int>> ByTableAsync(string typed)
    {
        await using var db = database.Open();
        return [.. (await WordTableSearch.FindAsync(db, Named(typed), All, 200)).Select(f => f.ProjectId)];
    }

    private sealed class OwnFile : IAsyncDisposable
    {
        private readonly SqliteFile _file = new();

        public static async Task<OwnFile> MadeAsync()
        {
            var own = new OwnFile();
            await own._file.InitializeAsync();
            return own;
        }

        public Task<int> WriteAsync(string words) => SearchTests.WriteAsync(_file, words);

        public async Task<T> DoAsync<T>(Func<CoProduceDbContext, Task<T>> what)
        {
            await using var db = _file.Open();
            return await what(db);
        }

        public ValueTask DisposeAsync() => _file.DisposeAsync();
    }
}
