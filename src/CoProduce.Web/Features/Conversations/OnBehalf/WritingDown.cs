using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Keeps what somebody else said, and tells those who will reply.</summary>
public class WritingDown(CoProduceDbContext db, OnBehalfSeats seats, Notifier post, TimeProvider clock)
{
    public async Task<int> WriteAsync(ProjectPlace here, StageKey key, OnBehalfForm form)
    {
        var me = here.Standing.PersonId!.Value;
        var stage = await db.Stages.SingleAsync(s => s.ProjectId == here.Id && s.Key == key);
        RuleBrokenException.ThrowIf(Contribution.WhyNotHere(stage, form.Kind));
        var who = await WhoAsync(here, form);
        var number = await db.NextNumberAsync(here.Id, NumberOf.Contribution);
        db.Add(
            new Contribution(
                number,
                stage,
                who,
                form.ToWords(me),
                clock.Now(),
                (await db.PromiseAsync()).DueOn(form.Kind!.Value, clock.Today())
            )
        );
        var runners = await db.WhoRun(here.Id).Where(p => p.PersonId != me).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            runners,
            $"Something written down for somebody is waiting for a reply in {here.Name}",
            SaidLinks.Said(here.Slug, number)
        );
        await db.SaveChangesAsync();
        return number;
    }

    /// <summary>Somebody written down before, or somebody new without an account.</summary>
    private async Task<Participant> WhoAsync(ProjectPlace here, OnBehalfForm form)
    {
        if (form.ParticipantId is { } known)
        {
            var found = await db
                .Participants.Include(p => p.Person)
                .SingleOrDefaultAsync(p =>
                    p.Id == known && p.ProjectId == here.Id && p.IsWrittenDown && (!form.IsForAChild || p.Hat == Hat.YoungPerson)
                );
            RuleBrokenException.ThrowIf(found is null ? "That person speaks for themselves now. Choose somebody else." : null);
            return found!;
        }

        return await seats.NewAsync(here.Id, form.Name!, form.IsForAChild ? Hat.YoungPerson : form.Hat!.Value);
    }
}
