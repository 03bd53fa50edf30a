using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Search;

/// <summary>Rewrites what can be found after something was said, answered, decided or done, and forgets what was withdrawn.</summary>
internal static class SearchEntryWriter
{
    public static async Task WriteAsync(CoProduceDbContext db, List<long> said, List<int> decisions, List<int> actions)
    {
        await (said.Count > 0 ? WriteSaidAsync(db, said) : Task.CompletedTask);
        await (decisions.Count > 0 ? WriteDecisionsAsync(db, decisions) : Task.CompletedTask);
        await (actions.Count > 0 ? WriteActionsAsync(db, actions) : Task.CompletedTask);
        await db.SaveChangesAsync();
    }

    private static async Task WriteSaidAsync(CoProduceDbContext db, List<long> ids)
    {
        await db.SearchEntries.Where(f => f.ContributionId != null && ids.Contains(f.ContributionId.Value)).ExecuteDeleteAsync();
        var rows = await db
            .Contributions.AsNoTracking()
            .Where(c => ids.Contains(c.Id) && c.WithdrawnAt == null)
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
                c.Author.Hat,
                IsPrivate = c.Audience == Audience.ForumAndReplier,
                Stage = db.Stages.Where(s => s.Id == c.StageId).Select(s => s.Key).First(),
                Replies = c.Replies.OrderBy(r => r.Id).Select(r => new { r.Text, r.At }).ToList(),
            })
            .ToListAsync();
        foreach (var c in rows)
        {
            SearchEntry Row(SearchEntryOf of, string words, DateTime at) =>
                new SearchEntry
                {
                    Of = of,
                    ProjectId = c.ProjectId,
                    Stage = c.Stage,
                    Number = c.Number,
                    Words = words,
                    Kind = c.Kind,
                    Side = c.Hat.Side(),
                    IsAnswered = c.IsAnswered,
                    IsPrivate = c.IsPrivate,
                    AuthorId = c.AuthorId,
                    At = at,
                    ContributionId = c.Id,
                }.Marked();
            db.Add(Row(SearchEntryOf.Contribution, c.Text, c.SaidAt));
            db.AddRange(c.Replies.Select(r => Row(SearchEntryOf.Reply, r.Text, r.At)));
        }
    }

    private static async Task WriteDecisionsAsync(CoProduceDbContext db, List<int> ids)
    {
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
                }.Marked()
            )
        );
    }

    private static async Task WriteActionsAsync(CoProduceDbContext db, List<int> ids)
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
                }.Marked()
            )
        );
    }
}
