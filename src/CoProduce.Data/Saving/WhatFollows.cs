using CoProduce.Data.Audit;
using CoProduce.Data.Search;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CoProduce.Data.Saving;

/// <summary>What follows from what is saved: lines of the audit log, and words to be found anew. Written last, in the same
/// transaction.</summary>
internal sealed class WhatFollows
{
    private readonly List<AuditEntry> _lines = [];

    public ToFindAnew FindAnew { get; } = new();

    public bool IsWaiting => _lines.Count + FindAnew.Count > 0;

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
                    after.Add(follows => follows.FindAnew.Said.Add((long)entry.Property(nameof(Contribution.Id)).CurrentValue!));
                    break;
                case Decision:
                    after.Add(follows => follows.FindAnew.Decisions.Add((int)entry.Property(nameof(Decision.Id)).CurrentValue!));
                    break;
                case AgreedAction:
                    after.Add(follows => follows.FindAnew.Actions.Add((int)entry.Property(nameof(AgreedAction.Id)).CurrentValue!));
                    break;
                case Project when entry.State is EntityState.Added || ReadsOtherwise(entry):
                    after.Add(follows => follows.FindAnew.Projects.Add((int)entry.Property(nameof(Project.Id)).CurrentValue!));
                    break;
            }
        }

        after.AddRange(AuditedChanges.In(db, changed).Select(line => new Action<WhatFollows>(follows => follows._lines.Add(line()))));
        return after;
    }

    public void Note(AuditEntry line) => _lines.Add(line);

    public WhatFollows Copy()
    {
        var copy = new WhatFollows();
        copy._lines.AddRange(_lines);
        copy.FindAnew.Add(FindAnew);
        return copy;
    }

    public async Task WriteAsync(CoProduceDbContext db)
    {
        await FindAnew.WriteAsync(db);
        await using var beside = db.Beside();
        await AuditWriter.WriteAsync(beside, db.Unit, _lines);
        _lines.Clear();
    }

    private static bool ReadsOtherwise(EntityEntry project) =>
        project.Property(nameof(Project.Name)).IsModified || project.Property(nameof(Project.Purpose)).IsModified;
}
