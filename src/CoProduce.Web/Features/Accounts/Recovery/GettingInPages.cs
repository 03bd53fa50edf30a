using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>The email of somebody who needs help with signing in, typed whole: nobody browses emails here.</summary>
public class FindAccountForm
{
    [Required(ErrorMessage = "Type the email they sign in with."), OneEmail]
    public string? Email { get; set; }
}

/// <summary>One person's way in, as those with a duty see it.</summary>
public record RecoveryPage(int PersonId, string Name, string Email, ForumDuties Duties)
{
    public int SignIns { get; init; }
    public bool HasSecondStep { get; init; }
    public bool IsPaused { get; init; }

    /// <summary>The administrator who asked to turn the second step off, while that waits for a second one.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Under 18, and no carer here who could say that they are 18 now.</summary>
    public bool MayGrowUp { get; init; }

    public string? WhyNotHelp { get; init; }
    public string? WhyNotPause { get; init; }
    public string? WhyNotConfirm { get; init; }

    public string Url => RecoveryLinks.Person(PersonId);
}

/// <summary>The projects that are paused, and those that could be.</summary>
public record PausesPage(IReadOnlyList<PausedRow> Paused, IReadOnlyList<TagHelpers.FormChoice> Others, PauseForm Form);

/// <summary>A project that waits.</summary>
public record PausedRow(int ProjectId, string Name, DateTime At);

/// <summary>Which project to pause.</summary>
public class PauseForm
{
    [Required(ErrorMessage = "Choose a project.")]
    public int? ProjectId { get; set; }
}
