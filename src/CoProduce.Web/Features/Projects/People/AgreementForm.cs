using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The new words.</summary>
public class AgreementForm : SharedForm
{
    [Required(ErrorMessage = "Write what you agree to."), Longest(AgreementVersion.TextMaxLength)]
    public string? Text { get; set; }

    public static AgreementForm From(Project project) => new() { Text = project.Agreements.MaxBy(a => a.Number)!.Text };

    protected override IEnumerable<WrittenPart> Parts() => [new("How we treat each other", Text)];
}
