using System.Text;
using System.Text.RegularExpressions;
using CoProduce.Data.Privacy;
using CoProduce.Domain.People;
using CoProduce.Tests;
using CoProduce.Web.Commands;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Privacy.MyData;

/// <summary>Forgets the people of the sample forum one after the other, and reads every byte that is left.</summary>
public sealed partial class SampleErasureTests : IAsyncDisposable
{
    private const int TooShortToTell = 12;
    private static readonly string[] TakenBack = ["Contribution", "Comment"];

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");
    private readonly CoProduceApp _app;

    public SampleErasureTests() => _app = new CoProduceApp(_file);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), $"{Path.GetFileName(_file)}*"))
        {
            File.Delete(file);
        }
    }

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task Whoever_of_the_sample_forum_is_forgotten_leaves_no_name_and_none_of_their_own_words()
    {
        Assert.Equal(0, await new SeedSample().RunAsync(_app.Services));
        var everyone = await _app.InDatabaseAsync(db => db.People.AsNoTracking().OrderBy(p => p.Id).ToListAsync());
        var left = new List<string>();
        var words = new Dictionary<int, HashSet<string>>();
        async Task<HashSet<string>> OfAsync(Person person) =>
            words[person.Id] = words.GetValueOrDefault(person.Id) ?? await WordsOfAsync(person);
        var forgotten = new HashSet<int>();
        foreach (var person in Sweep.Of(everyone, oneIn: 40))
        {
            var mine = (await OfAsync(person)).ToHashSet();
            forgotten.Add(person.Id);
            await _app.InDatabaseAsync(async db =>
            {
                await db.ForgetAsync(person.Id, WordsAfter.Go, _app.Clock.Now);
                await db.Engine.LeaveNoTraceAsync(db);
                return 0;
            });
            var bytes = Bytes();
            mine.RemoveWhere(said => !bytes.Contains(said, StringComparison.Ordinal));
            foreach (var other in everyone.Where(p => mine.Count > 0 && !forgotten.Contains(p.Id)))
            {
                mine.ExceptWith(await OfAsync(other));
            }

            left.AddRange(mine.Select(said => $"{person.DisplayName}: {said}"));
        }

        Assert.True(everyone.Count > 20);
        Assert.Empty(left);
    }

    private Task<HashSet<string>> WordsOfAsync(Person person) =>
        _app.InDatabaseAsync(async db =>
        {
            var mine = await MyFile.ReadAsync(db, person.Id, (_, _) => "");
            var said = mine.Where(part => part.Kept.Then is ErasureEffect.Goes || TakenBack.Contains(part.Kept.Of.Name))
                .SelectMany(part => part.Rows)
                .SelectMany(row => row)
                .Where(fact => fact.Name is not ("Project" or "Decision" or "Session"))
                .Select(fact => fact.Value)
                .OfType<string>()
                .Where(text => text.Length >= TooShortToTell)
                .Select(InBytes);
            return said.Concat(HasSurname().IsMatch(person.DisplayName) ? [InBytes(person.DisplayName)] : []).ToHashSet();
        });

    /// <summary>Other names are words of other people's sentences too.</summary>
    [GeneratedRegex(@"^\p{L}+ \p{L}$")]
    private static partial Regex HasSurname();

    /// <summary>As its bytes read one by one.</summary>
    private static string InBytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private string Bytes()
    {
        var all = new StringBuilder();
        foreach (var file in new[] { _file, $"{_file}-wal" }.Where(File.Exists))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            all.Append(reader.ReadToEnd());
        }

        return all.ToString();
    }
}
