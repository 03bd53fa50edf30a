using CoProduce.Data;
using CoProduce.Data.Drafts;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Keeps what somebody wrote while something in the form is still to be mended. Only they see it again.</summary>
public class Drafts(CoProduceDbContext db, TimeProvider clock)
{
    public Task<FormDraft?> FindAsync(int? personId, int projectId, StageKey stage) =>
        db.FormDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.PersonId == personId && d.ProjectId == projectId && d.Stage == stage);

    public Task KeepAsync(int personId, int projectId, StageKey stage, SpeakForm form) =>
        db.TogetherAsync(async () =>
        {
            await ForgetAsync(personId, projectId, stage);
            if (!string.IsNullOrWhiteSpace(form.Text))
            {
                db.FormDrafts.Add(
                    new FormDraft
                    {
                        PersonId = personId,
                        ProjectId = projectId,
                        Stage = stage,
                        Fields = form.Written,
                        At = clock.Now(),
                    }
                );
            }

            return await db.SaveChangesAsync();
        });

    public Task ForgetAsync(int personId, int projectId, StageKey stage) =>
        db.FormDrafts.Where(d => d.PersonId == personId && d.ProjectId == projectId && d.Stage == stage).ExecuteDeleteAsync();
}
