using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using MimeKit;

namespace CoProduce.Web.Infrastructure;

/// <summary>One email address that mail can be sent to, with nothing around it.</summary>
public sealed class OneEmailAttribute() : ValidationAttribute("Type an email like name@example.org.")
{
    public const int Longest = 256;

    public override bool IsValid(object? value) => value is null || Is(value as string);

    public static bool Is(string? text) =>
        text is { Length: <= Longest }
        && text.All(c => c is > ' ' and < '\u007f' and not '"')
        && MailboxAddress.TryParse(text, out var mailbox)
        && EmailAddress.Mailable(mailbox.Address) == text
        && text.IndexOf('@', StringComparison.Ordinal) > 0
        && text.IndexOf('.', text.IndexOf('@', StringComparison.Ordinal)) > 0;
}
