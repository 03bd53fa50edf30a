using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduce.Data.Drafts;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What somebody wants to say, how their name shows, and who may see it.</summary>
public class SpeakForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose what it is.")]
    public ContributionKind? Kind { get; set; }

    [Required(ErrorMessage = "Write what you want to say."), SeveralLines]
    public string? Text { get; set; }

    public NameShown ShownAs { get; set; } = NameShown.FirstName;
    public Audience Audience { get; set; } = Audience.Project;
    public bool MayBeShownPublicly { get; set; }

    /// <summary>What the page offers to choose from. Nobody sends it.</summary>
    [BindNever, JsonIgnore]
    public IReadOnlyList<FormChoice> Kinds { get; private set; } = [];

    [BindNever, JsonIgnore]
    public IReadOnlyList<FormChoice> Names { get; private set; } = [];

    public SpeakForm Offering(SpeakPage page)
    {
        (Kinds, Names) = ([.. page.Kinds], [.. page.Names]);
        return this;
    }

    public Contribution.What ToWords() => new(Kind!.Value, Text!, ShownAs, Audience, MayBeShownPublicly);

    /// <summary>All that was filled in, for a draft.</summary>
    [BindNever, JsonIgnore]
    public string Written => JsonSerializer.Serialize(this);

    public static SpeakForm From(FormDraft draft) => JsonSerializer.Deserialize<SpeakForm>(draft.Fields)!;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => TooLong(Text, nameof(Text));

    /// <summary>Says how much too long the words are. Nothing is cut off.</summary>
    public static IEnumerable<ValidationResult> TooLong(string? text, string field)
    {
        if (text is not null && TypedText.Length(text) - Contribution.TextMaxLength is > 0 and var over)
        {
            yield return new ValidationResult(
                string.Create(
                    UkTime.English,
                    $"This is {over:N0} characters too long. Your words are still here. You can send them in 2 parts."
                ),
                [field]
            );
        }
        else if (TypedText.WhyTooLong(text, Contribution.TextMaxLength) is { } why)
        {
            yield return new ValidationResult(why, [field]);
        }
    }
}
