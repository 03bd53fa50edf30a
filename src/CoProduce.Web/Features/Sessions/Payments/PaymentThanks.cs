namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>How many have been thanked for coming, or why nobody can be thanked yet.</summary>
public record PaymentThanks(string? WhyNot, int Came, int Thanked, string Url);
