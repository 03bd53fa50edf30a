using CoProduce.Data;
using CoProduce.Domain.Payments;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Somebody's own claims: what they asked for, and how far it is.</summary>
[Route("my-payments")]
public class MyPaymentsController(CoProduceDbContext db, MyPaymentsQuery payments, Notifier post, Viewer viewer, TimeProvider clock)
    : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Mine", await payments.RunAsync(new ClaimForm()));

    [HttpPost("")]
    public async Task<IActionResult> AskFor([Bind(Prefix = "Form")] ClaimForm form)
    {
        var page = await payments.RunAsync(form);
        this.Refuse("Form.For", ModelState.IsValid ? Claim.WhyNot(Pounds.ToPence(form.Pounds!.Value), form.For) : null);
        var isMine = page.Projects.Any(p => p.Value == $"{form.ProjectId}");
        this.Refuse("Form.ProjectId", ModelState.IsValid && !isMine ? "Choose one of your projects." : null);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Mine", page);
        }

        db.Add(form.ToClaim(viewer.PersonId!.Value, clock.Now()));
        var staff = (await db.StaffAsync()).Where(id => id != viewer.PersonId).ToList();
        await post.TellAsync(staff, "A claim waits for two people to agree", PaymentLinks.Claims());
        await db.SaveChangesAsync();
        return this.GoTo(PaymentLinks.Mine(), "Sent. Two people look at it, and then it is paid. You see here how far it is.");
    }
}
