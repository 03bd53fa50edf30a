using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>Reads what people said and what came of it, newest first.</summary>
public class SaidAndDoneQuery(CoProduceDbContext db)
{
    public const int PageSize = 20;

    public Task<List<SaidAndDone>> RunAsync(int? projectId, SaidFilterForm only) =>
        (
            from c in db.Contributions.AsNoTracking().StillThere()
            from r in c.Replies
            join p in db.Projects on c.ProjectId equals p.Id
            where
                p.State != ProjectState.Draft
                && (projectId == null || p.Id == projectId)
                && c.Audience == Audience.Project
                && r.Kind != ReplyKind.Answer
                && (only.Kind == null || r.Kind == only.Kind)
                && (only.Before == null || r.Id < only.Before)
                && (only.About == null || c.Kind == only.About)
                && (only.Stage == null || db.Stages.Any(s => s.Id == c.StageId && s.Key == only.Stage))
                && !c.Replies.Any(later => later.Id > r.Id)
            orderby r.Id descending
            select new SaidAndDone
            {
                Id = r.Id,
                ProjectName = p.Name,
                ProjectSlug = p.Slug,
                Kind = c.Kind,
                Hat = c.Hat,
                ShownAs = c.ShownAs,
                DisplayName = db.Contributions.InPublic().Any(x => x.Id == c.Id) ? c.Author.Person.DisplayName : null,
                Text = db.Contributions.InPublic().Any(x => x.Id == c.Id) ? c.Text : null,
                InShort = c.Replies.Where(x => x.InShort != null).OrderByDescending(x => x.Id).Select(x => x.InShort).FirstOrDefault(),
                ReplyKind = r.Kind,
                Reply = r.Text,
                At = r.At,
                FamiliesDid = db.Participants.Any(x =>
                    x.ProjectId == c.ProjectId && x.PersonId == r.ByPersonId && x.Hat != Hat.Professional
                ),
            }
        )
            .Take(PageSize + 1)
            .ToListAsync();
}
