using System.Globalization;

namespace CoProduce.Domain.People;

/// <summary>Emails are the same however large and small letters are typed, and in whichever alphabet their host is written.</summary>
public static class EmailAddress
{
    private static readonly IdnMapping Hosts = new();

    public static string Normalised(string email) => Mailable(email.Trim()).Normalize().ToUpperInvariant();

    /// <summary>With the host as mail programs write it: bücher.example is xn--bcher-kva.example.</summary>
    public static string Mailable(string email)
    {
        var at = email.LastIndexOf('@') + 1;
        if (at == 0 || email.AsSpan(at).IndexOfAnyExceptInRange('\0', '\u007f') < 0)
        {
            return email;
        }

        try
        {
            return email[..at] + Hosts.GetAscii(email[at..]);
        }
        catch (ArgumentException)
        {
            return email;
        }
    }
}
