using CoProduce.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Data.Accounts;

/// <summary>How one person signs in. A person may have no account: then forum staff write down what they say.</summary>
public class Account : IdentityUser<int>
{
    public int PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>The reading settings this person chose, so that they follow them to another device.</summary>
    public string? Reading { get; set; }
}
