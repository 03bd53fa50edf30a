using CoProduce.Domain.Carers;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>What somebody under 18 sees about their carer.</summary>
public record CarerPage(CarerState Link, string? Carer, bool IsNeeded);

/// <summary>Who of the two has said yes, and whether it has ended.</summary>
public record CarerState(int Id, DateTime? EndedAt, DateTime? SaidYesAt, DateTime? CarerAgreedAt, string? WhyNotSayYes)
{
    public static CarerState Of(UnderEighteen link) => new(link.Id, link.EndedAt, link.SaidYesAt, link.CarerAgreedAt, link.WhyNotSayYes());
}
