using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using MimeKit;

namespace CoProduce.Web.Infrastructure;

/// <summary>One email address that mail can be sent to, with nothing around it.</summary>
public sealed class OneEmailAttribute() : ValidationAttribute("We cannot send mail there. Type an email like name@example.org.")
{
    public const int Longest = 256;

    public override bool IsValid(object? value) => value is null || Is(value as string);

    public static bool Is(string? text) =>
        text is { Length: <= Longest } && EmailAddress.CanBeMailed(text) && MailboxAddress.TryParse(text, out _);
}
