using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Drafts;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Keeps what somebody wrote when it could not be sent: a mistake in the form, or a sign-in that had run out. Only they see it
/// again.</summary>
public class Drafts(CoProduceDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>A field of the form that says, sealed, whose form it was.</summary>
    public const string Field = "_whose";

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("CoProduce.Draft").ToTimeLimitedDataProtector();

    public string Seal(int personId) => _seal.Protect(personId.ToString(CultureInfo.InvariantCulture), TimeSpan.FromDays(7));

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
                        Kind = form.Kind,
                        Text = Short(form.Text),
                        ShownAs = form.ShownAs,
                        Audience = form.Audience,
                        MayBeShownPublicly = form.MayBeShownPublicly,
                        At = clock.Now(),
                    }
                );
            }

            return await db.SaveChangesAsync();
        });

    public Task ForgetAsync(int personId, int projectId, StageKey stage) =>
        db.FormDrafts.Where(d => d.PersonId == personId && d.ProjectId == projectId && d.Stage == stage).ExecuteDeleteAsync();

    /// <summary>Keeps a form that came after its owner's sign-in had run out. The page it came from shows it once they are back.</summary>
    public async Task KeepUnsignedAsync(HttpRequest request)
    {
        if (
            !HttpMethods.IsPost(request.Method)
            || !request.HasFormContentType
            || await request.ReadFormAsync() is not { } form
            || Unseal(form[Field]) is not { } personId
            || (string?)request.RouteValues["slug"] is not { } slug
            || StageKeys.FromSlug((string?)request.RouteValues["key"] ?? "") is not { } stage
        )
        {
            return;
        }

        var known = Project.Known(slug);
        var project = await db.Projects.Where(p => p.Slug == known).Select(p => (int?)p.Id).SingleOrDefaultAsync();
        if (project is { } id && await db.People.AnyAsync(p => p.Id == personId))
        {
            await KeepAsync(personId, id, stage, Read(form));
        }
    }

    private int? Unseal(string? seal)
    {
        try
        {
            return seal is { Length: > 0 and < 1000 } ? int.Parse(_seal.Unprotect(seal), CultureInfo.InvariantCulture) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static SpeakForm Read(IFormCollection form) =>
        new()
        {
            Kind = Enum.TryParse<ContributionKind>(form[nameof(SpeakForm.Kind)], out var kind) ? kind : null,
            Text = form[nameof(SpeakForm.Text)],
            ShownAs = Enum.TryParse<NameShown>(form[nameof(SpeakForm.ShownAs)], out var shown) ? shown : NameShown.FirstName,
            Audience = Enum.TryParse<Audience>(form[nameof(SpeakForm.Audience)], out var audience) ? audience : Audience.Project,
            MayBeShownPublicly = form[nameof(SpeakForm.MayBeShownPublicly)] == "true",
        };

    private static string Short(string text) =>
        text.Length > Contribution.TextMaxLength * 4 ? text[..(Contribution.TextMaxLength * 4)] : text;
}
