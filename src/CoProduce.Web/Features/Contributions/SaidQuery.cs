using CoProduce.Data;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Contributions;

/// <summary>Reads one thing said with its chain, for those who may.</summary>
public static class SaidQuery
{
    public static async Task<SaidPage?> SaidPageAsync(this CoProduceDbContext db, ProjectPlace place, int number, DateOnly today)
    {
        var said = await db.Contributions.AsNoTracking().AsSplitQuery()
            .Where(c => c.ProjectId == place.Id && c.Number == number).ReadableBy(place.Standing)
            .OrderBy(c => c.Id)
            .Select(c => new SaidDetail
            {
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
                LedTo = db.Decisions.Where(d => d.StandsOn.Any(l => l.ContributionId == c.Id)).OrderBy(d => d.Id)
                    .Select(d => new LedToRow(d.Number, d.Question, d.Outcome, d.ClosedAt,
                        db.Actions.Where(a => a.DecisionId == d.Id).OrderBy(a => a.Id).Select(a => new WorkRow(a.What, a.Owner, a.Due, a.DoneAt, a.WhatChanged)).ToList())).ToList(),
            }).FirstOrDefaultAsync();
        return said is null ? null : new SaidPage(place, said, today);
    }
}
