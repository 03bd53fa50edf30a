using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Reads one thing said and what came of it, for those who may.</summary>
public class SaidFactsQuery(CoProduceDbContext db)
{
    public Task<SaidFacts?> RunAsync(ProjectPlace place, int number)
    {
        var me = place.Standing.ParticipantId;
        return db
            .Contributions.AsNoTracking()
            .AsSingleQuery()
            .Where(c => c.ProjectId == place.Id && c.Number == number)
            .ReadableBy(place.Standing)
            .Select(c => new SaidFacts
            {
                Id = c.Id,
                Number = c.Number,
                AuthorId = c.AuthorId,
                Kind = c.Kind,
                Stage = db.Stages.Where(s => s.Id == c.StageId).Select(s => s.Key).First(),
                DisplayName = c.Author.Person.DisplayName,
                Hat = c.Hat,
                UsualHat = c.Author.Person.UsualHat,
                ShownAs = c.ShownAs,
                Text = c.Text,
                Audience = c.Audience,
                MayBeShownPublicly = c.MayBeShownPublicly,
                SaidAt = c.SaidAt,
                DueOn = c.DueOn,
                NewDueOn = c.NewDueOn,
                SeenToBy = c.SeenToBy,
                Lead = db
                    .Participants.WhoLead()
                    .Where(p => p.ProjectId == c.ProjectId && p.Hat == Hat.Professional)
                    .Select(p => p.Person.DisplayName)
                    .FirstOrDefault(),
                WithdrawnAt = c.WithdrawnAt,
                TalkClosedAt = c.TalkClosedAt,
                IsAnswered = c.IsAnswered,
                Counts = c.Counts,
                TakenDown = c.TakenDown,
                ConfirmedBy =
                    c.TakenDown == null
                        ? null
                        : db.People.Where(p => p.Id == c.TakenDown.ConfirmedByPersonId).Select(p => p.DisplayName).FirstOrDefault(),
                SeenRightBy =
                    c.TakenDown == null
                        ? null
                        : db.People.Where(p => p.Id == c.TakenDown.SeenRightByPersonId).Select(p => p.DisplayName).FirstOrDefault(),
                TakenDownBy =
                    c.TakenDown == null
                        ? null
                        : db.People.Where(p => p.Id == c.TakenDown.ByPersonId).Select(p => p.DisplayName).FirstOrDefault(),
                AuthorIsWrittenDown = c.Author.IsWrittenDown,
                SeenToo = db.SeenToos.Count(s => s.ContributionId == c.Id),
                ISeeItToo = db.SeenToos.Any(s => s.ContributionId == c.Id && s.ParticipantId == me),
                Replies = c
                    .Replies.OrderBy(r => r.Id)
                    .Select(r => new ReplyRow(
                        r.Id,
                        r.Kind,
                        r.Text,
                        db.People.Where(p => p.Id == r.ByPersonId).Select(p => p.DisplayName).First(),
                        r.At,
                        r.Verdict,
                        r.ByPersonId
                    )
                    {
                        Hat = db
                            .Participants.Where(p => p.ProjectId == place.Id && p.PersonId == r.ByPersonId)
                            .Select(p => (Hat?)p.Hat)
                            .FirstOrDefault(),
                    })
                    .ToList(),
                Earlier = c.Earlier.OrderByDescending(w => w.Id).Select(w => new WordingRow(w.Id, w.Text, w.Until)).ToList(),
                Reuse = c.Reuse.OrderBy(r => r.Id).Select(r => new ReuseRow(r.Id, r.Where, r.AskedAt, r.SaidYes, r.AnsweredAt)).ToList(),
                Thanks = c
                    .Thanks.OrderBy(t => t.Id)
                    .Select(t => new ThanksRow(
                        t.Id,
                        t.Text,
                        db.People.Where(p => p.Id == t.ByPersonId).Select(p => p.DisplayName).First(),
                        t.At
                    ))
                    .ToList(),
            })
            .SingleOrDefaultAsync();
    }
}
