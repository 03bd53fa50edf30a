namespace CoProduce.Data.Search;

/// <summary>What is to be found as it is now: written anew at the end of the transaction that changes it.</summary>
internal sealed class ToFindAnew
{
    public SortedSet<long> Said { get; } = [];
    public SortedSet<int> Decisions { get; } = [];
    public SortedSet<int> Actions { get; } = [];
    public SortedSet<int> Projects { get; } = [];

    public int Count => Said.Count + Decisions.Count + Actions.Count + Projects.Count;

    public void Add(ToFindAnew more)
    {
        Said.UnionWith(more.Said);
        Decisions.UnionWith(more.Decisions);
        Actions.UnionWith(more.Actions);
        Projects.UnionWith(more.Projects);
    }

    public void Clear()
    {
        Said.Clear();
        Decisions.Clear();
        Actions.Clear();
        Projects.Clear();
    }

    public async Task WriteAsync(CoProduceDbContext db)
    {
        if (Count == 0)
        {
            return;
        }

        await db.Engine.KeepWordsAsync(db, async () =>
        {
            await using var beside = db.Beside();
            await SearchEntryWriter.WriteAsync(beside, this);
        });
        Clear();
    }
}
