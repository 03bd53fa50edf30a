using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Reads one thing said with its talk and its chain, for those who may.</summary>
public class SaidQuery(CoProduceDbContext db, LedToQuery ledTo, ConfirmersQuery confirmers, TimeProvider clock)
{
    private const int CommentsAtOnce = 50;

    public async Task<SaidPage?> RunAsync(ProjectPlace place, int number, int? after = null)
    {
        var me = place.Standing.ParticipantId;
        var said = await db
            .Contributions.AsNoTracking()
            .AsSingleQuery()
            .Where(c => c.ProjectId == place.Id && c.Number == number)
            .ReadableBy(place.Standing)
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
                    ))
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
        if (said is null)
        {
            return null;
        }

        var comments = said.IsWithdrawn ? [] : await CommentsAsync(said.Id, after);
        var isAnythingGone = said.IsWithdrawn || comments.Any(c => c.IsWithdrawn) || said.Replies.Any(r => r.IsNotShown);
        return new SaidPage(place, said, clock.Now(), clock.Today())
        {
            Confirmer = said is { Counts: false, IsWithdrawn: false, TakenDown: not null } ? await confirmers.RunAsync(place, said) : null,
            SetAside = isAnythingGone ? await SetAsideWordsAsync(said.Id) : SetAsideWords.None,
            LedTo = [.. (await ledTo.RunAsync(l => l.ContributionId == said.Id)).Select(l => l.Row)],
            Comments = [.. comments.Take(CommentsAtOnce)],
            MoreComments = comments.Count > CommentsAtOnce ? comments[CommentsAtOnce - 1].Id : null,
        };
    }

    private async Task<SetAsideWords> SetAsideWordsAsync(long contributionId) =>
        new(
            await db
                .Hidings.AsNoTracking()
                .Where(h => h.Which.ContributionId == contributionId && h.ShownAgainAt == null)
                .Select(h => new HiddenRow(h.Id, h.Which.CommentId, h.Which.ReplyId))
                .ToListAsync(),
            await db
                .Concerns.AsNoTracking()
                .Where(c => c.Which!.ContributionId == contributionId && c.GivenBackAt == null)
                .Select(c => new HiddenRow(c.Id, c.Which!.CommentId, c.Which.ReplyId))
                .ToListAsync()
        );

    private Task<List<CommentRow>> CommentsAsync(long contributionId, int? after) =>
        (
            from c in db.Comments.AsNoTracking()
            join p in db.Participants on c.AuthorId equals p.Id
            where c.ContributionId == contributionId && (after == null || c.Id > after)
            orderby c.Id
            select new CommentRow(c.Id, c.AuthorId, p.Person.DisplayName, p.Hat, c.ShownAs, c.Text, c.At, c.WithdrawnAt != null)
        )
            .Take(CommentsAtOnce + 1)
            .ToListAsync();
}
