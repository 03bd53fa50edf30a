using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Search;

/// <summary>Rewrites what can be found after something was said, answered, decided or done, and forgets what was withdrawn.</summary>
internal static class SearchEntryWriter
{
    public static async Task WriteAsync(CoProduceDbContext db, ToFindAnew what)
    {
        await (what.Said.Count > 0 ? WriteSaidAsync(db, what.Said) : Task.CompletedTask);
        await (what.Decisions.Count > 0 ? WriteDecisionsAsync(db, what.Decisions) : Task.CompletedTask);
        await (what.Actions.Count > 0 ? WriteActionsAsync(db, what.Actions) : Task.CompletedTask);
        await (what.Projects.Count > 0 ? WriteProjectsAsync(db, what.Projects) : Task.CompletedTask);
        await db.SaveChangesAsync();
    }

    private static async Task WriteSaidAsync(CoProduceDbContext db, IReadOnlyCollection<long> ids)
    {
        await db.SearchEntries.Where(f => f.ContributionId != null && ids.Contains(f.ContributionId.Value)).ExecuteDeleteAsync();
        var rows = await db
            .Contributions.AsNoTracking()
            .StillThere()
            .Where(c => ids.Contains(c.Id))
            .OrderBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.ProjectId,
                c.Number,
                c.Kind,
                c.Text,
                c.SaidAt,
                c.IsAnswered,
                c.AuthorId,
                c.Hat,
                IsPrivate = c.Audience == Audience.ForumAndReplier,
                Stage = db.Stages.Where(s => s.Id == c.StageId).Select(s => s.Key).First(),
                Replies = c
                    .Replies.OrderBy(r => r.Id)
                    .Select(r => new
                    {
                        r.Text,
                        r.At,
                        r.ByPersonId,
                    })
                    .ToList(),
            })
            .ToListAsync();
        var repliers = rows.SelectMany(c => c.Replies).Select(r => r.ByPersonId).Distinct().ToList();
        var hats = await db
            .Participants.Where(p =>
                repliers.Contains(p.PersonId) && db.Contributions.Any(c => ids.Contains(c.Id) && c.ProjectId == p.ProjectId)
            )
            .ToDictionaryAsync(p => (p.ProjectId, p.PersonId), p => (Hat?)p.Hat);
        foreach (var c in rows)
        {
            SearchEntry Row(SearchEntryOf of, Hat? hat, string words, DateTime at) =>
                new SearchEntry
                {
                    Of = of,
                    ProjectId = c.ProjectId,
                    Stage = c.Stage,
                    Number = c.Number,
                    Words = words,
                    Kind = c.Kind,
                    Side = hat?.Side(),
                    IsAnswered = c.IsAnswered,
                    IsPrivate = c.IsPrivate,
                    AuthorId = c.AuthorId,
                    At = at,
                    ContributionId = c.Id,
                }.Marked(db.Engine.KeepsWordsAsRows);
            db.Add(Row(SearchEntryOf.Contribution, c.Hat, c.Text, c.SaidAt));
            db.AddRange(c.Replies.Select(r => Row(SearchEntryOf.Reply, hats.GetValueOrDefault((c.ProjectId, r.ByPersonId)), r.Text, r.At)));
        }
    }

    private static async Task WriteDecisionsAsync(CoProduceDbContext db, IReadOnlyCollection<int> ids)
    {
        await db.SearchEntries.Where(f => f.DecisionId != null && ids.Contains(f.DecisionId.Value)).ExecuteDeleteAsync();
        var rows = await db
            .Decisions.AsNoTracking()
            .Where(d => ids.Contains(d.Id))
            .OrderBy(d => d.Id)
            .Select(d => new
            {
                d.Id,
                d.ProjectId,
                d.Number,
                d.Question,
                d.WhyNow,
                d.Background,
                d.OpenedAt,
                Stage = db.Stages.Where(s => s.Id == d.StageId).Select(s => s.Key).First(),
                Options = d.Options.OrderBy(o => o.Order).Select(o => o.Title).ToList(),
            })
            .ToListAsync();
        db.AddRange(
            rows.Select(d =>
                new SearchEntry
                {
                    Of = SearchEntryOf.Decision,
                    ProjectId = d.ProjectId,
                    Stage = d.Stage,
                    Number = d.Number,
                    Words = string.Join('\n', new[] { d.Question, d.WhyNow, d.Background }.Concat(d.Options).Where(w => w.Length > 0)),
                    At = d.OpenedAt,
                    DecisionId = d.Id,
                }.Marked(db.Engine.KeepsWordsAsRows)
            )
        );
    }

    private static async Task WriteActionsAsync(CoProduceDbContext db, IReadOnlyCollection<int> ids)
    {
        await db.SearchEntries.Where(f => f.ActionId != null && ids.Contains(f.ActionId.Value)).ExecuteDeleteAsync();
        var rows = await (
            from a in db.Actions.AsNoTracking()
            join d in db.Decisions on a.DecisionId equals (int?)d.Id
            join s in db.Stages on d.StageId equals s.Id
            where ids.Contains(a.Id)
            orderby a.Id
            select new
            {
                a.Id,
                a.ProjectId,
                d.Number,
                s.Key,
                a.What,
                a.WhatChanged,
                a.AgreedAt,
            }
        ).ToListAsync();
        db.AddRange(
            rows.Select(a =>
                new SearchEntry
                {
                    Of = SearchEntryOf.Action,
                    ProjectId = a.ProjectId,
                    Stage = a.Key,
                    Number = a.Number,
                    Words = $"{a.What}\n{a.WhatChanged}".Trim(),
                    At = a.AgreedAt,
                    ActionId = a.Id,
                }.Marked(db.Engine.KeepsWordsAsRows)
            )
        );
    }

    private static async Task WriteProjectsAsync(CoProduceDbContext db, IReadOnlyCollection<int> ids)
    {
        await db.SearchEntries.Where(f => f.Of == SearchEntryOf.Project && ids.Contains(f.ProjectId)).ExecuteDeleteAsync();
        var rows = await db
            .Projects.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.Name,
                p.Purpose,
                p.CreatedAt,
            })
            .ToListAsync();
        db.AddRange(
            rows.Select(p =>
                new SearchEntry
                {
                    Of = SearchEntryOf.Project,
                    ProjectId = p.Id,
                    Words = $"{p.Name}\n{p.Purpose}",
                    At = p.CreatedAt,
                }.Marked(db.Engine.KeepsWordsAsRows)
            )
        );
    }
}
