using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>The day somebody finished the co-production training.</summary>
public class TrainingForm
{
    [Required(ErrorMessage = "Give the day they finished the training.")]
    public DateOnly? TrainedOn { get; set; }
}
