using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Carers;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>Which band fits now.</summary>
public class AgeForm
{
    [Required(ErrorMessage = "Choose what fits now.")]
    public AgeBand? Band { get; set; }
}
