using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>One option as it is typed.</summary>
public class OptionForm
{
    [Longest(Option.TitleMaxLength)]
    public string? Title { get; set; }

    [Longest(Option.DetailMaxLength)]
    public string? Detail { get; set; }

    [Longest(Option.AuthorsMaxLength)]
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
