using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>How the reader stands to words that were written down and do not count yet, if they want to say that they are right.</summary>
public class ConfirmersQuery(CoProduceDbContext db)
{
    public async Task<WordsConfirmer?> RunAsync(ProjectPlace here, SaidFacts said)
    {
        if (said is not { Counts: false, IsWithdrawn: false, TakenDown: not null })
        {
            return null;
        }

        var (me, writer) = (here.Standing, said.TakenDownByPersonId);
        var leads = await db
            .Participants.WhoLead()
            .Where(p =>
                p.ProjectId == here.Id
                && p.Hat != Hat.Professional
                && p.PersonId != writer
                && (p.AdmittedById == null || p.AdmittedById != writer)
            )
            .Select(p => p.Person.Duties)
            .ToListAsync();
        var letInBy = await db.Participants.Where(p => p.Id == me.ParticipantId).Select(p => p.AdmittedById).SingleOrDefaultAsync();
        var since = await db.Participants.Where(p => p.Id == said.AuthorId).Select(p => p.JoinedAt).SingleOrDefaultAsync();
        return new WordsConfirmer(me.PersonId ?? 0)
        {
            IsTheirs = said.AuthorId == me.ParticipantId,
            IsStaff = me.IsStaff,
            IsFamily = me.IsActive && me.Side is Side.LivedExperience,
            IsFamilyLead = me.MayLeadFor(Side.LivedExperience),
            WasLetInByWriter = letInBy is not null && letInBy == writer,
            IsThereALead = leads.Any(duties => !duties.HasFlag(ForumDuties.Staff)),
            NewOn = since?.ForumDay(),
        };
    }
}
