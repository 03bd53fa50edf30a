using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>The times when people of a project were asked how it feels.</summary>
public record PulseListPage(ProjectPlace Place, IReadOnlyList<PulseRow> Rows, IReadOnlyList<StageKey> MayAskIn)
{
    public OpenPulseForm Form { get; init; } = new();
}

/// <summary>One time when people were asked.</summary>
public record PulseRow(int Number, StageKey? Stage, string? Session, DateTime OpenedAt, DateTime ClosesAt, bool IsOpen)
{
    public string Title => Session ?? Stage!.Value.Words();
}

/// <summary>The four questions for one person, or what people said once it has closed.</summary>
public record PulsePage(ProjectPlace Place, PulseRow Pulse, bool? HasAnswered, PulseAnswerForm Form)
{
    public PulseSnapshot? Felt { get; init; }

    /// <summary>Too few answers have come or gone since the last time that was shown.</summary>
    public bool IsTooLikeTheLast { get; init; }

    public string Url => HealthLinks.Pulse(Place.Slug, Pulse.Number);
}

/// <summary>For how many days people of a stage are asked.</summary>
public class OpenPulseForm
{
    [
        Required(ErrorMessage = "Say for how many days."),
        Range(Pulse.FewestDays, Pulse.MostDays, ErrorMessage = "Give people from {1} to {2} days to answer.")
    ]
    public int? Days { get; set; } = Pulse.FewestDays;
}

/// <summary>What somebody says about how it felt, with the code that only they keep.</summary>
public class PulseAnswerForm
{
    private const string Choose = "Choose a number from 1 to 5.";

    [Required(ErrorMessage = "Type your code."), RegularExpression(PulseCode.Pattern, ErrorMessage = "A code has 12 letters and figures.")]
    public string? Code { get; set; }

    [Required(ErrorMessage = Choose), Range(Felt.Least, Felt.Most, ErrorMessage = Choose)]
    public int? Listened { get; set; }

    [Required(ErrorMessage = Choose), Range(Felt.Least, Felt.Most, ErrorMessage = Choose)]
    public int? Informed { get; set; }

    [Required(ErrorMessage = Choose), Range(Felt.Least, Felt.Most, ErrorMessage = Choose)]
    public int? Difference { get; set; }

    [Required(ErrorMessage = Choose), Range(Felt.Least, Felt.Most, ErrorMessage = Choose)]
    public int? Safe { get; set; }

    [StringLength(PulseAnswer.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Words { get; set; }

    public Felt ToFelt() => new(Listened!.Value, Informed!.Value, Difference!.Value, Safe!.Value, Words);
}
