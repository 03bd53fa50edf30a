using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>A report of how the facilitator behaved, and a comment of the parent's that the facilitator hid.</summary>
    private async Task<int> FillConductAsync(CoProduceDbContext db, DateTime now)
    {
        var due = DateOnly.FromDateTime(now).AddDays(14);
        var report = new ConductReport(
            Project.Id,
            new ConductReport.Complaint(ReportReason.NotAsAgreed, "They spoke over us.", AboutPersonId: People[Who.Facilitator].Id),
            People[Who.OtherParent].Id,
            now,
            due
        );
        var said = await db.Contributions.SingleAsync(c => c.ProjectId == Project.Id && c.Number == 1);
        var parent = await db.Participants.SingleAsync(p => p.ProjectId == Project.Id && p.PersonId == People[Who.Parent].Id);
        var (unkind, kind) = (
            new Comment(said, parent, "Unkind.", NameShown.FirstName, now),
            new Comment(said, parent, "Kind.", NameShown.FirstName, now)
        );
        db.AddRange(report, unkind, kind);
        await db.SaveChangesAsync();
        var hiding = new HiddenWords(
            Project.Id,
            new WhichWords(said.Id, commentId: unkind.Id),
            unkind,
            new HiddenWords.Because(People[Who.Facilitator].Id, People[Who.Parent].Id, ReportReason.Hurtful, "It hurts."),
            now
        );
        db.Add(hiding);
        await db.SaveChangesAsync();
        (Parts["report"], Parts["hiding"], Parts["on"]) = ($"{report.Id}", $"{hiding.Id}", $"comment-{kind.Id}");
        var complaint = new Domain.Complaints.DataComplaint("A letter went to the wrong house.", People[Who.Parent].Id, null, now);
        db.Add(complaint);
        await db.SaveChangesAsync();
        (Parts["complaint"], Parts["said"], Parts["request"]) = ($"{complaint.Id}", $"{said.Id}", Parts["reuse"]);
        return 0;
    }
}
