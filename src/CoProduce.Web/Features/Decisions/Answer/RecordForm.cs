using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>An answer that somebody gave by phone or on paper.</summary>
public class RecordForm : PositionForm
{
    [Required(ErrorMessage = "Choose whose answer this is.")]
    public int? ParticipantId { get; set; }

    [Required(ErrorMessage = "Choose how they gave it.")]
    public HowGiven? How { get; set; }

    public IReadOnlyList<(int OptionId, Position.Answer Answer)> ToAnswers(int byPersonId) =>
        [.. ToAnswers().Select(a => (a.OptionId, a.Answer with { RecordedByPersonId = byPersonId, RecordedHow = How }))];
}
