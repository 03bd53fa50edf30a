using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Pulses;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>For how many days people of a stage are asked.</summary>
public class OpenPulseForm
{
    [
        Required(ErrorMessage = "Say for how many days."),
        Range(Pulse.FewestDays, Pulse.MostDays, ErrorMessage = "Give people from {1} to {2} days to answer.")
    ]
    public int? Days { get; set; } = Pulse.FewestDays;
}
