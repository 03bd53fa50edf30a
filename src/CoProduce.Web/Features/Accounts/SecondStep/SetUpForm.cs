using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The first code of an app that is being set up, and the sealed key it should fit.</summary>
public class SetUpForm
{
    [Required(ErrorMessage = "Type the 6 numbers your app shows.")]
    [Longest(40)]
    public string? Code { get; set; }

    public string? Offer { get; set; }
}
