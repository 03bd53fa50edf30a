using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Whom a code is for, beside the name that was written down.</summary>
public class ClaimCodeForm
{
    [OneEmail]
    public string? Email { get; set; }
}
