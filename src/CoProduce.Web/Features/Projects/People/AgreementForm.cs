using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>The new words.</summary>
public class AgreementForm : SharedForm
{
    [
        Required(ErrorMessage = "Write what you agree to."),
        StringLength(AgreementVersion.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Text { get; set; }

    public static AgreementForm From(Project project) => new() { Text = project.Agreements.MaxBy(a => a.Number)!.Text };

    protected override IEnumerable<WrittenPart> Parts() => [new("How we treat each other", Text)];
}
