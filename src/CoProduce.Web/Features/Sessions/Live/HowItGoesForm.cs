using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>How the session goes for somebody.</summary>
public class HowItGoesForm
{
    public bool PaceIsRight { get; set; }
    public bool IsClear { get; set; }
    public bool IsHeard { get; set; }

    public HowItGoes.Answers ToAnswers() => new(PaceIsRight, IsClear, IsHeard);
}
