using CoProduce.Domain.Pulses;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>The four questions for one person, or what people said once it has closed.</summary>
public record PulsePage(ProjectPlace Place, PulseRow Pulse, bool? HasAnswered, PulseAnswerForm Form)
{
    public PulseSnapshot? Felt { get; init; }

    /// <summary>Too few answers have come or gone since the last time that was shown.</summary>
    public bool IsTooLikeTheLast { get; init; }

    public string Url => HealthLinks.Pulse(Place.Slug, Pulse.Number);
}
