using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>One option as it is typed.</summary>
public class OptionForm
{
    private const string TooLong = "Use {1} characters or fewer.";

    [StringLength(Option.TitleMaxLength, ErrorMessage = TooLong)]
    public string? Title { get; set; }

    [StringLength(Option.DetailMaxLength, ErrorMessage = TooLong)]
    public string? Detail { get; set; }

    [StringLength(Option.AuthorsMaxLength, ErrorMessage = TooLong)]
    public string? Authors { get; set; }

    public bool HasFamilyAuthor { get; set; }

    public IEnumerable<WrittenPart> Parts(char letter) =>
        [new($"Option {letter}", Title), new($"What option {letter} means", Detail), new($"Who wrote option {letter}", Authors)];

    public static OptionForm From(Option option) =>
        new()
        {
            Title = option.Title,
            Detail = option.Detail,
            Authors = option.Authors,
            HasFamilyAuthor = option.HasFamilyAuthor,
        };

    public Option.OptionDraft ToDraft() => new(Title!, Detail ?? "", Authors, HasFamilyAuthor);
}
