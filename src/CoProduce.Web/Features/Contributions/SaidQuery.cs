using CoProduce.Data;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Contributions;

/// <summary>Reads one thing said with its chain, for those who may.</summary>
public static class SaidQuery
{
    public static async Task<SaidPage?> SaidPageAsync(this CoProduceDbContext db, ProjectPlace place, int number, DateOnly today)
    {
        var said = await db.Contributions.AsNoTracking()
            .Where(c => c.ProjectId == place.Id && c.Number == number).ReadableBy(place.Standing)
            .Select(c => new SaidDetail
            {
                Id = c.Id,
                Number = c.Number,
                AuthorId = c.AuthorId,
                Kind = c.Kind,
                Stage = db.Stages.Where(s => s.Id == c.StageId).Select(s => s.Key).First(),
                DisplayName = c.Author.Person.DisplayName,
                Hat = c.Author.Hat,
                ShownAs = c.ShownAs,
                Text = c.Text,
                Audience = c.Audience,
                MayBeShownPublicly = c.MayBeShownPublicly,
                SaidAt = c.SaidAt,
                WithdrawnAt = c.WithdrawnAt,
                IsAnswered = c.IsAnswered,
                Replies = c.Replies.OrderBy(r => r.Id)
                    .Select(r => new ReplyRow(r.Id, r.Kind, r.Text, db.People.Where(p => p.Id == r.ByPersonId).Select(p => p.DisplayName).First(), r.At, r.Verdict)).ToList(),
            }).SingleOrDefaultAsync();
        return said is null ? null : new SaidPage(place, said, today) { LedTo = await db.LedToAsync(said.Id) };
    }

    private static async Task<IReadOnlyList<LedToRow>> LedToAsync(this CoProduceDbContext db, long contributionId)
    {
        var decisions = db.Decisions.AsNoTracking().Where(d => d.StandsOn.Any(l => l.ContributionId == contributionId));
        var rows = await decisions.OrderBy(d => d.Id).Select(d => new { d.Id, d.Number, d.Question, d.Outcome, d.ClosedAt }).ToListAsync();
        var work = rows.Count == 0 ? [] : await db.Actions.AsNoTracking().Where(a => decisions.Any(d => d.Id == a.DecisionId)).OrderBy(a => a.Id)
            .Select(a => new { a.DecisionId, Row = new WorkRow(a.What, a.Owner, a.Due, a.DoneAt, a.WhatChanged) }).ToListAsync();
        return [.. rows.Select(d => new LedToRow(d.Number, d.Question, d.Outcome, d.ClosedAt, [.. work.Where(a => a.DecisionId == d.Id).Select(a => a.Row)]))];
    }
}
