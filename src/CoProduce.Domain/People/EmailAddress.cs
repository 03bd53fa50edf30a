using System.Globalization;

namespace CoProduce.Domain.People;

/// <summary>Emails are the same however large and small letters are typed, and in whichever alphabet their host is written.</summary>
public static class EmailAddress
{
    private const int MailboxMaxLength = 64;
    private const int HostMaxLength = 253;
    private const int HostWordMaxLength = 63;
    private static readonly IdnMapping Hosts = new();

    public static string Normalised(string email) => Mailable(email.Trim()).Normalize().ToUpperInvariant();

    /// <summary>Whether mail can go there, as mail programs read it: a name of at most 64 signs with no dot at an end or beside another,
    /// and a host of at least two words, which is no number.</summary>
    public static bool CanBeMailed(string email) =>
        email.LastIndexOf('@') is var at and > 0 and <= MailboxMaxLength
        && email[..at].Split('.').All(word => word.Length > 0 && word.All(IsOfMailbox))
        && email.Length - at - 1 <= HostMaxLength
        && email[(at + 1)..].Split('.') is { Length: > 1 } host
        && host.All(IsOfHost)
        && host[^1].Length > 1
        && !host[^1].All(char.IsAsciiDigit);

    private static bool IsOfMailbox(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || "!#$%&'*+-/=?^_`{|}~".Contains(sign, StringComparison.Ordinal);

    private static bool IsOfHost(string word) =>
        word.Length is > 0 and <= HostWordMaxLength
        && word.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
        && word[0] != '-'
        && word[^1] != '-';

    /// <summary>With the host as mail programs write it: bücher.example is xn--bcher-kva.example.</summary>
    public static string Mailable(string email)
    {
        var at = email.LastIndexOf('@') + 1;
        if (at == 0 || email.AsSpan(at).IndexOfAnyExceptInRange('\0', '\u007f') < 0)
        {
            return email;
        }

        return email[..at] + Ascii(email[at..]);
    }

    /// <summary>What stands after the @, in small letters and as mail programs write it, whichever way it was typed.</summary>
    public static string Host(string typed) => Ascii(typed.ToLowerInvariant()).ToLowerInvariant();

    /// <summary>As people read it, with what mail programs write behind it where that is another.</summary>
    public static string ReadableHost(string host)
    {
        try
        {
            return Hosts.GetUnicode(host) is var readable && readable != host ? $"{readable} ({host})" : host;
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    private static string Ascii(string host)
    {
        try
        {
            return Hosts.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }
}
