using CoProduce.Data.Audit;
using CoProduce.Data.Search;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Saving;

/// <summary>What follows from what is saved: lines of the audit log, and words to be found anew. Written last, in the same
/// transaction.</summary>
internal sealed class WhatFollows
{
    private readonly List<AuditEntry> _lines = [];
    private readonly SortedSet<long> _said = [];
    private readonly SortedSet<int> _decisions = [];
    private readonly SortedSet<int> _actions = [];

    public bool IsWaiting => _lines.Count + _said.Count + _decisions.Count + _actions.Count > 0;

    /// <summary>Looks at what is about to be saved. What it gives is to be done after the save, when new rows have their numbers.</summary>
    public static List<Action<WhatFollows>> From(CoProduceDbContext db)
    {
        List<Action<WhatFollows>> after = [];
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList();
        foreach (var entry in changed)
        {
            switch (entry.Entity)
            {
                case Contribution:
                    after.Add(follows => follows._said.Add((long)entry.Property(nameof(Contribution.Id)).CurrentValue!));
                    break;
                case Decision when entry.State is EntityState.Added:
                    after.Add(follows => follows._decisions.Add((int)entry.Property(nameof(Decision.Id)).CurrentValue!));
                    break;
                case AgreedAction:
                    after.Add(follows => follows._actions.Add((int)entry.Property(nameof(AgreedAction.Id)).CurrentValue!));
                    break;
            }
        }

        after.AddRange(AuditedChanges.In(db, changed).Select(line => new Action<WhatFollows>(follows => follows._lines.Add(line()))));
        return after;
    }

    public void Note(AuditEntry line) => _lines.Add(line);

    public void FindAnew(IEnumerable<long> said) => _said.UnionWith(said);

    public WhatFollows Copy()
    {
        var copy = new WhatFollows();
        copy._lines.AddRange(_lines);
        copy._said.UnionWith(_said);
        copy._decisions.UnionWith(_decisions);
        copy._actions.UnionWith(_actions);
        return copy;
    }

    public async Task WriteAsync(CoProduceDbContext db)
    {
        await using var beside = db.Beside();
        await SearchEntryWriter.WriteAsync(beside, [.. _said], [.. _decisions], [.. _actions]);
        await AuditWriter.WriteAsync(beside, db.Unit, _lines);
        _lines.Clear();
        _said.Clear();
        _decisions.Clear();
        _actions.Clear();
    }
}
