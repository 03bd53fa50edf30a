using CoProduce.Data;
using CoProduce.Domain.Payments;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Somebody's own claims: what they asked for, and how far it is.</summary>
[Route("my-payments")]
public class MyPaymentsController(CoProduceDbContext db, PaymentQueries payments, Notifier post, Viewer viewer, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Mine", await payments.MineAsync(new ClaimForm()));

    [HttpPost("")]
    public async Task<IActionResult> AskFor([Bind(Prefix = "Form")] ClaimForm form)
    {
        var page = await payments.MineAsync(form);
        if (ModelState.IsValid && Claim.WhyNot(Pounds.ToPence(form.Pounds!.Value), form.For) is { } why)
        {
            ModelState.AddModelError("Form.For", why);
        }

        if (ModelState.IsValid && page.Projects.All(p => p.Value != $"{form.ProjectId}"))
        {
            ModelState.AddModelError("Form.ProjectId", "Choose one of your projects.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Mine", page);
        }

        db.Add(
            new Claim(
                form.ProjectId!.Value,
                viewer.PersonId!.Value,
                form.Kind!.Value,
                Pounds.ToPence(form.Pounds!.Value),
                form.For!,
                clock.Now()
            )
        );
        var staff = (await db.People.Where(p => p.Duties != ForumDuties.None).Select(p => new { p.Id, p.Duties }).ToListAsync())
            .Where(p => p.Duties.HasFlag(ForumDuties.Staff) && p.Id != viewer.PersonId)
            .Select(p => p.Id)
            .ToList();
        await post.TellAsync(staff, "A claim waits for two people to agree", PaymentLinks.Claims());
        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Mine(), "Sent. Two people look at it, and then it is paid. You see here how far it is.");
    }
}
