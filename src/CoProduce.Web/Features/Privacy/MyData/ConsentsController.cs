using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Everything somebody said yes to, with the day, and a way to take each yes back that is as easy as giving it. It works in a paused project too.</summary>
[Route("my-data/consents"), BeforeAgreement]
public class ConsentsController(CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    private const string Page = "/my-data/consents";

    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Consents", await db.ConsentsAsync(viewer.PersonId!.Value));

    [HttpPost("words/{said:long}")]
    public async Task<IActionResult> ShowPublicly(long said, bool yes)
    {
        if (await MineAsync(said) is not { } contribution)
        {
            return NotFound();
        }

        contribution.ShowPublicly(yes, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(
            Page,
            yes ? "Thank you. Everyone can read these words now." : "Done. These words do not show on public pages any more."
        );
    }

    [HttpPost("reuse/{said:long}/{request:int}/stop")]
    public async Task<IActionResult> StopReuse(long said, int request)
    {
        if (await MineAsync(said) is not { } contribution || contribution.Reuse.All(r => r.Id != request))
        {
            return NotFound();
        }

        contribution.AnswerReuse(request, false, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(Page, "Done. Nobody may use your words there from now on.");
    }

    private async Task<Contribution?> MineAsync(long said)
    {
        var me = viewer.PersonId;
        return await db.Contributions.Include(c => c.Reuse).SingleOrDefaultAsync(c => c.Id == said && c.Author.PersonId == me);
    }
}

/// <summary>Reads what somebody said yes to.</summary>
public static class ConsentsQuery
{
    public static async Task<ConsentsPage> ConsentsAsync(this CoProduceDbContext db, int me) =>
        new(
            await (
                from x in db.Participants.AsNoTracking()
                join p in db.Projects on x.ProjectId equals p.Id
                where x.PersonId == me && x.State == ParticipantState.TakingPart && x.AgreedAt != null
                orderby x.AgreedAt descending
                select new AgreedRow(p.Name, p.Slug, x.AgreedTo!.Value, x.AgreedAt!.Value)
            ).ToListAsync(),
            await (
                from c in db.Contributions.AsNoTracking()
                join p in db.Projects on c.ProjectId equals p.Id
                where c.Author.PersonId == me && c.MayBeShownPublicly && c.WithdrawnAt == null
                orderby c.Id descending
                select new PublicRow(c.Id, p.Name, "/projects/" + p.Slug + "/said/" + c.Number, c.Text, c.PublicSaidAt ?? c.SaidAt)
            ).ToListAsync(),
            await (
                from c in db.Contributions.AsNoTracking()
                from r in c.Reuse
                join p in db.Projects on c.ProjectId equals p.Id
                where c.Author.PersonId == me && r.SaidYes == true && c.WithdrawnAt == null
                orderby r.Id descending
                select new ReuseYesRow(c.Id, r.Id, r.Where, "/projects/" + p.Slug + "/said/" + c.Number, r.AnsweredAt!.Value)
            ).ToListAsync(),
            await (
                from n in db.SharedNeeds.AsNoTracking()
                join s in db.Sessions on n.SessionId equals s.Id
                where n.PersonId == me && n.Sealed != ""
                orderby n.Id descending
                select new SharedRow(s.Title, n.SharedAt)
            ).ToListAsync(),
            await (
                from u in db.UnderEighteens.AsNoTracking()
                where
                    (u.PersonId == me || u.CarerId == me) && u.EndedAt == null && (u.PersonId == me ? u.SaidYesAt : u.CarerAgreedAt) != null
                select new CarerYesRow(
                    u.PersonId == me ? null : u.Person.DisplayName,
                    u.PersonId == me ? u.SaidYesAt!.Value : u.CarerAgreedAt!.Value
                )
            ).ToListAsync(),
            await db.People.Where(p => p.Id == me).Select(p => p.AllowsMail).SingleAsync()
        );
}

/// <summary>Everything one person said yes to.</summary>
public record ConsentsPage(
    IReadOnlyList<AgreedRow> Agreed,
    IReadOnlyList<PublicRow> Public,
    IReadOnlyList<ReuseYesRow> Reuse,
    IReadOnlyList<SharedRow> Shared,
    IReadOnlyList<CarerYesRow> Carers,
    bool AllowsMail
);

/// <summary>A working agreement somebody said yes to.</summary>
public record AgreedRow(string Project, string Slug, int Number, DateTime At);

/// <summary>Words that everyone may read.</summary>
public record PublicRow(long Id, string Project, string Url, string Text, DateTime At);

/// <summary>Words that may be used somewhere else.</summary>
public record ReuseYesRow(long SaidId, int Id, string Where, string Url, DateTime At);

/// <summary>A need shared with those who run a session.</summary>
public record SharedRow(string Session, DateTime At);

/// <summary>A young person's own yes or, with their name, the yes of their carer.</summary>
public record CarerYesRow(string? Child, DateTime At);
