using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The question of the moment.</summary>
public class AskForm
{
    [
        Required(ErrorMessage = "Write the question."),
        StringLength(LiveRoom.QuestionMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Question { get; set; }

    public ContributionKind Kind { get; set; } = ContributionKind.Idea;
    public bool IsSilent { get; set; }
}
