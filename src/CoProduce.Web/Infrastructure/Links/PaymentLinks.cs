namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Payments, claims and thanks.</summary>
public static class PaymentLinks
{
    public static string Payment(string slug, int number) => $"{SessionLinks.Session(slug, number)}/payment";

    public static string Answer(string slug, int number) => $"{Payment(slug, number)}/answer";

    public static string Offer(string slug, int number) => $"{Payment(slug, number)}/offer";

    public static string Thanks(string slug, int number) => $"{Payment(slug, number)}/thanks";

    public static string Mine() => "/my-payments";

    public static string Claims() => "/forum/payments";

    public static string AgreeToSeveral() => $"{Claims()}/agree";

    public static string ClaimsFile() => "/forum/payments/claims.csv";

    public static string Agree(int claim) => $"/forum/payments/{claim}/agree";

    public static string Settle(int claim) => $"/forum/payments/{claim}/settle";

    public static string TurnDown(int claim) => $"/forum/payments/{claim}/turn-down";
}
