using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>What should become of somebody's words when they are forgotten, and that they mean it.</summary>
public class ErasureForm
{
    [Required(ErrorMessage = "Choose what should become of your words.")]
    public WordsAfter? Words { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = "Tick this when you are sure. Until then nothing changes.")]
    public bool IsSure { get; set; }
}
