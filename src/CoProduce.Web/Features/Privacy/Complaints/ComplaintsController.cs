using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>Forum staff see to complaints about data: first they say that they have it, then what came of it.</summary>
[Route("forum/complaints")]
public class ComplaintsController(CoProduceDbContext db, Notifier post, ForumSettings forum, Viewer viewer, TimeProvider clock) : Controller
{
    private const int Most = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index() => viewer.IsStaff ? View(await PageAsync()) : NotFound();

    [HttpPost("{complaint:int}/acknowledge")]
    public Task<IActionResult> Acknowledge(int complaint) =>
        SeeToAsync(
            complaint,
            c => c.Acknowledge(viewer.PersonId!.Value, clock.Now()),
            "We have told them that we have it.",
            c =>
                $"""
                    Hello,

                    We have your complaint of {c.At.Day()}. We look into it, and write to you again.
                    """
        );

    [HttpPost("{complaint:int}/answer")]
    public async Task<IActionResult> Answer(int complaint, [Bind(Prefix = "Form")] ComplaintAnswerForm form) =>
        viewer.IsStaff && !ModelState.IsValid
            ? this.TryAgain("Index", await PageAsync() with { Form = form, Mending = complaint })
            : await SeeToAsync(
                complaint,
                c => c.Reply(form.Answer!, viewer.PersonId!.Value, clock.Now()),
                "Your answer is saved. We have told them.",
                _ =>
                    $"""
                        Hello,

                        {form.Answer}

                        If this does not put it right, you can complain to the Information Commissioner at ico.org.uk.
                        """
            );

    private async Task<IActionResult> SeeToAsync(int id, Action<DataComplaint> change, string message, Func<DataComplaint, string> mail)
    {
        if (!viewer.IsStaff || await db.DataComplaints.SingleOrDefaultAsync(c => c.Id == id) is not { } complaint)
        {
            return NotFound();
        }

        RuleBrokenException.ThrowIf(complaint.ByPersonId == viewer.PersonId ? complaint.WhyNotReply(viewer.PersonId!.Value) : null);
        change(complaint);
        if (complaint.ByPersonId is { } person)
        {
            await post.TellAsync(
                [person],
                complaint.AnsweredAt is null ? "We have your complaint" : "Your complaint has an answer",
                PrivacyLinks.Complain()
            );
        }
        else
        {
            post.Write(complaint.Contact!, $"Your complaint to {forum.Name}", $"{mail(complaint)}\n\n{forum.Name}");
        }

        await db.SaveChangesAsync();
        return this.GoTo(PrivacyLinks.Complaints(), message);
    }

    private async Task<ComplaintsPage> PageAsync()
    {
        var rows = await db
            .DataComplaints.AsNoTracking()
            .OrderBy(c => c.AnsweredAt != null)
            .ThenBy(c => c.AcknowledgeBy)
            .Take(Most)
            .ToListAsync();
        var ids = rows.Select(r => r.ByPersonId).Where(id => id != null).Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        return new ComplaintsPage(
            [
                .. rows.Select(r => new ComplaintRow(
                    ComplaintWords.Of(r),
                    r.ByPersonId is { } id ? names[id] : r.Contact ?? "",
                    r.WhyNotReply(viewer.PersonId!.Value) is null
                )),
            ],
            clock.Today()
        );
    }
}
