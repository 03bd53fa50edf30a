using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Conversations.OnBehalf;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Takes in what people say in a session. It is said in the project's stage, by them, as anything else said there.</summary>
public class LiveWords(CoProduceDbContext db, OnBehalfSeats seats, TimeProvider clock)
{
    /// <summary>True when the words stay hidden until the silent round ends.</summary>
    public Task<bool> SayAsync(int roomId, int participantId, string text, NameShown shownAs) =>
        db.TogetherAsync(async () =>
        {
            var room = await db.LiveRooms.SingleAsync(r => r.Id == roomId);
            var note = room.Write(await StageNowAsync(room), participantId, text, shownAs, clock.Now());
            if (room.IsSilent)
            {
                db.Add(note);
            }
            else
            {
                await AddAsync(room, note);
            }

            await db.SaveChangesAsync();
            return room.IsSilent;
        });

    /// <summary>The note-taker types what somebody in the room says. It counts once somebody else has confirmed it.</summary>
    public Task<int> TakeDownAsync(int roomId, LiveNoteForm form, int byPersonId) =>
        db.TogetherAsync(async () =>
        {
            var room = await db.LiveRooms.SingleAsync(r => r.Id == roomId);
            RuleBrokenException.ThrowIf(room.WhyNotYet());
            var stage = await StageNowAsync(room);
            var (name, hat) = (form.NameOrRoom, form.Hat!.Value);
            var speaker = await db
                .SaidLive.Where(l =>
                    l.RoomId == roomId
                    && l.Said.TakenDown != null
                    && l.Said.Author.IsWrittenDown
                    && l.Said.Hat == hat
                    && l.Said.Author.Person.DisplayName == name
                )
                .Select(l => (int?)l.Said.AuthorId)
                .FirstOrDefaultAsync()
                ?? (await seats.NewAsync(stage.ProjectId, name, hat)).Id;
            var taken = new OnBehalf(byPersonId, HowGiven.InTheRoom, null, form.TheySaidYes);
            await AddAsync(room, room.Write(stage, speaker, form.Text!, NameShown.FirstName, clock.Now()), taken);
            return await db.SaveChangesAsync();
        });

    /// <summary>Saves the change of a room and, once nobody writes in silence any more, shows what was written.</summary>
    public Task<int> SaveAsync(LiveRoom room) =>
        db.TogetherAsync(async () =>
        {
            if (!room.IsSilent)
            {
                var notes = await db.LiveNotes.Where(n => n.RoomId == room.Id).OrderBy(n => n.Id).ToListAsync();
                foreach (var note in notes)
                {
                    await AddAsync(room, note);
                }

                db.RemoveRange(notes);
            }

            return await db.SaveChangesAsync();
        });

    /// <summary>The stage the session began in or, when that has closed meanwhile, the one that is open now.</summary>
    private async Task<Stage> StageNowAsync(LiveRoom room)
    {
        var stage = await db.Stages.SingleAsync(s => s.Id == room.StageId);
        return stage.IsOpen
            ? stage
            : await db
                .Stages.Where(s => s.ProjectId == stage.ProjectId && s.State == StageState.Open)
                .OrderByDescending(s => s.OpenedAt)
                .FirstOrDefaultAsync()
                ?? stage;
    }

    private async Task AddAsync(LiveRoom room, LiveNote note, OnBehalf? taken = null)
    {
        var stage = await db.Stages.SingleAsync(s => s.Id == note.StageId);
        var author = await db.Participants.Include(p => p.Person).SingleAsync(p => p.Id == note.ParticipantId);
        var due = (await db.PromiseAsync()).DueOn(note.Kind, clock.Today());
        taken ??= await GuestsWordsAsync(author);
        var said = new Contribution(
            await db.NextNumberAsync(stage.ProjectId, NumberOf.Contribution),
            stage,
            author,
            new Contribution.What(note.Kind, note.Text, note.ShownAs, TakenDown: taken),
            note.WrittenAt,
            due
        );
        db.Add(new SaidLive(room.Id, note.Round, said));
    }

    /// <summary>What guests write counts once somebody has confirmed it, and whoever let them in hears of the reply for them.</summary>
    private async Task<OnBehalf?> GuestsWordsAsync(Participant author) =>
        author.IsWrittenDown
        && await (
            from g in db.SessionGuests
            where g.ParticipantId == author.Id
            join c in db.SessionCodes on g.RoomId equals c.RoomId
            select c.LetInById ?? c.MadeById
        ).FirstOrDefaultAsync()
            is > 0
                and var by
            ? new OnBehalf(by, HowGiven.AsGuest, null, true)
            : null;
}
