using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>The code somebody was given.</summary>
public class ClaimWordsForm
{
    [Required(ErrorMessage = "Type the code you were given.")]
    [Longest(40)]
    public string? Code { get; set; }
}
