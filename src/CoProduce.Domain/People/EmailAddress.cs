namespace CoProduce.Domain.People;

/// <summary>Emails are the same however large and small letters are typed.</summary>
public static class EmailAddress
{
    public static string Normalised(string email) => email.Trim().Normalize().ToUpperInvariant();
}
