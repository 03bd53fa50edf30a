using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Pulses;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Health.Pulses;

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

    [Longest(PulseAnswer.WordsMaxLength)]
    public string? Words { get; set; }

    public Felt ToFelt() => new(Listened!.Value, Informed!.Value, Difference!.Value, Safe!.Value, Words);
}
