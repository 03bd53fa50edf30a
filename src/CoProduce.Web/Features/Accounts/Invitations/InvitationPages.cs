using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>One invitation that waits: for whom, to what, from whom, and until when.</summary>
public record InvitationRow(
    int Id,
    string Email,
    Hat Hat,
    ForumDuties Duty,
    string? Project,
    string InvitedBy,
    DateTime InvitedAt,
    DateTime EndsAt,
    bool HasEnded,
    DateTime? AcceptedAt
);

/// <summary>Inviting people to the forum, or to one project.</summary>
public record InvitationsPage(ProjectPlace? Project, IReadOnlyList<InvitationRow> Waiting, InviteForm Form)
{
    public string Url => Project is null ? InvitationLinks.OfForum() : InvitationLinks.OfProject(Project.Slug);

    public static IEnumerable<FormChoice> Hats =>
        [
            new(nameof(Hat.ParentCarer), "As a parent or carer"),
            new(nameof(Hat.YoungPerson), "As a young person"),
            new(nameof(Hat.Professional), "As someone who works in services"),
        ];

    public static IEnumerable<FormChoice> Bands => Enum.GetValues<AgeBand>().Select(b => new FormChoice(b.ToString(), b.Words()));
}

/// <summary>Whom to invite, and how they take part.</summary>
public class InviteForm : IValidatableObject
{
    [Required(ErrorMessage = "Type their email."), OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose how they take part.")]
    public Hat? Hat { get; set; }

    /// <summary>Only asked of young people.</summary>
    public AgeBand? Band { get; set; }

    [OneEmail]
    public string? CarerEmail { get; set; }

    public Invitation.Younger? Younger =>
        Hat is Domain.People.Hat.YoungPerson && Band is { } band and not AgeBand.EighteenOrOver ? new(band, CarerEmail ?? "") : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Hat is Domain.People.Hat.YoungPerson && Band is null)
        {
            yield return new ValidationResult("Choose about how old they are.", [nameof(Band)]);
        }
        else if (Younger is { } younger && UnderEighteen.WhyNotInvite(younger.Band) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Band)]);
        }
        else if (Younger is { CarerEmail: "" })
        {
            yield return new ValidationResult("Type the email of their parent or carer.", [nameof(CarerEmail)]);
        }
    }
}

/// <summary>The duties of the forum: who is asked to take one on, and whom a second person has to confirm.</summary>
public record DutiesPage(IReadOnlyList<InvitationRow> Waiting, IReadOnlyList<FormChoice> Choices, DutyForm Form)
{
    public IReadOnlyList<HolderRow> Holders { get; init; } = [];

    /// <summary>What an administrator does first, while nobody is safeguarding lead.</summary>
    public FirstLeadPage? FirstLead { get; init; }
}

/// <summary>Asking somebody to take on a duty.</summary>
public class DutyForm
{
    [Required(ErrorMessage = "Type their email."), OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose the duty.")]
    public ForumDuties? Duty { get; set; }

    [
        Required(ErrorMessage = "Type your own password, so that we know it is you."),
        StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Password { get; set; }
}

/// <summary>One duty that waits for the second person.</summary>
public record DutyPage(InvitationRow Row, string? Name, string? WhyNot, ConfirmDutyForm Form);

/// <summary>The second person's yes.</summary>
public class ConfirmDutyForm
{
    [
        Required(ErrorMessage = "Type your own password, so that we know it is you."),
        StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Password { get; set; }
}

/// <summary>How somebody who opens an invitation stands to it.</summary>
public enum Invited
{
    MakesAnAccount,
    HasToSignIn,
    IsSignedIn,
    IsSomebodyElse,
}

/// <summary>What an invitation's link shows.</summary>
public record AcceptPage(string Secret, Hat Hat, ForumDuties Duty, string? Project, DateTime EndsAt, Invited Reader, AcceptForm Form);

/// <summary>What somebody new tells us to say yes.</summary>
public class AcceptForm : NameForm
{
    [Required(ErrorMessage = "Choose a password.")]
    public string? Password { get; set; }
}

/// <summary>The list of email domains, with who put each there and when.</summary>
public record DomainsPage(IReadOnlyList<DomainRow> Domains, DomainForm Form);

/// <summary>One approved email domain.</summary>
public record DomainRow(int Id, string Domain, string AddedBy, DateTime AddedAt, string? TakenOffBy, DateTime? TakenOffAt);

/// <summary>An email domain to put on the list.</summary>
public class DomainForm : IValidatableObject
{
    public string? Domain { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ApprovedDomain.WhyNot(Domain) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Domain)]);
        }
    }
}
