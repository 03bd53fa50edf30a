using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The code somebody types after their password.</summary>
public class CodeForm
{
    [Required(ErrorMessage = "Type your code.")]
    [Longest(40)]
    public string? Code { get; set; }

    /// <summary>The page they wanted to see. Only ever one of ours.</summary>
    public string? From { get; set; }
}
