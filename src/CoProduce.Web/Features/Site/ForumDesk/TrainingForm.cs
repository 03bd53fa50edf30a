using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>The day somebody finished the co-production training.</summary>
public class TrainingForm
{
    [Required(ErrorMessage = "Give the day they finished the training.")]
    [Days(YearsAhead = 0)]
    public DateOnly? TrainedOn { get; set; }
}
