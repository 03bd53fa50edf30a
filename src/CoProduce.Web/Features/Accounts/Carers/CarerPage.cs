using CoProduce.Domain.Carers;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>What somebody under 18 sees about their carer.</summary>
public record CarerPage(UnderEighteen Link, string? Carer, bool IsNeeded);
