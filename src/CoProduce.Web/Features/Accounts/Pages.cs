using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts;

/// <summary>Says that a mail is on its way, without saying whether we know the email.</summary>
public record LookAtYourMailPage(string Title, string Words);

/// <summary>A page from a mailed link, with one button that does what the link is for.</summary>
public record OneButtonPage(string Title, string Words, string Action, string Button);

/// <summary>The account of the person signed in.</summary>
public record AccountPage(string Email, Hat UsualHat, bool IsApproved, NameForm Name, bool AllowsMail, bool HasSecondStep)
{
    /// <summary>What an administrator does first, while nobody is safeguarding lead.</summary>
    public FirstLeadPage? FirstLead { get; init; }
}

/// <summary>What somebody wants to be called.</summary>
public class NameForm
{
    [Required(ErrorMessage = "Tell us what to call you.")]
    [StringLength(Person.DisplayNameMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write your name on one line.")]
    public string? DisplayName { get; set; }
}

/// <summary>The email somebody wrote to get a link.</summary>
public class ForgottenForm
{
    [Required(ErrorMessage = "Type the email you joined with.")]
    [OneEmail]
    public string? Email { get; set; }
}

/// <summary>A new password, chosen from a mailed link.</summary>
public class SetPasswordForm
{
    [Required(ErrorMessage = "Choose a password.")]
    public string? Password { get; set; }

    public string Secret { get; set; } = "";
}

/// <summary>A new password, chosen by somebody who knows the old one.</summary>
public class ChangePasswordForm
{
    [Required(ErrorMessage = "Type the password you use now.")]
    [StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? OldPassword { get; set; }

    [Required(ErrorMessage = "Choose a new password.")]
    public string? NewPassword { get; set; }
}

/// <summary>The new email somebody wants to use.</summary>
public class ChangeEmailForm
{
    [Required(ErrorMessage = "Type your new email.")]
    [OneEmail]
    public string? NewEmail { get; set; }

    [Required(ErrorMessage = "Type your password, so that we know it is you.")]
    [StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Password { get; set; }
}
