using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>What somebody said, drew or showed, as another person writes it down.</summary>
public class OnBehalfForm : IValidatableObject
{
    /// <summary>Somebody who was written down here before; null for somebody new.</summary>
    public int? ParticipantId { get; set; }

    [Longest(Person.DisplayNameMaxLength), NotAnEmail]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")]
    public string? Name { get; set; }

    public Hat? Hat { get; set; }

    [Required(ErrorMessage = "Choose how they gave it.")]
    public HowGiven? How { get; set; }

    public bool IsFirstHand { get; set; } = true;

    [Longest(Domain.Contributions.OnBehalf.RelationshipMaxLength)]
    public string? OnBehalfAs { get; set; }

    [Required(ErrorMessage = "Choose what it is.")]
    public ContributionKind? Kind { get; set; }

    [Required(ErrorMessage = "Write what they said."), SeveralLines]
    public string? Text { get; set; }

    public NameShown ShownAs { get; set; } = NameShown.GroupOnly;
    public Audience Audience { get; set; } = Audience.Project;
    public bool MayBeShownPublicly { get; set; }
    public bool TheySaidYes { get; set; }

    /// <summary>A child's view, written down by a grown-up who says who they are to the child.</summary>
    public bool IsForAChild { get; set; }

    public Contribution.What ToWords(int byPersonId) =>
        new(
            Kind!.Value,
            Text!,
            ShownAs,
            Audience,
            MayBeShownPublicly,
            new Domain.Contributions.OnBehalf(byPersonId, How!.Value, IsForAChild || !IsFirstHand ? OnBehalfAs : null, TheySaidYes)
        );

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ParticipantId is null && !TypedText.SaysSomething(Name))
        {
            yield return new ValidationResult("Say what we call them here. A first name or a nickname is enough.", [nameof(Name)]);
        }

        if (ParticipantId is null && !IsForAChild && Hat is null)
        {
            yield return new ValidationResult("Choose which group they speak for.", [nameof(Hat)]);
        }

        if ((IsForAChild || !IsFirstHand) && !TypedText.SaysSomething(OnBehalfAs))
        {
            yield return new ValidationResult(
                IsForAChild ? "Say who you are to the child." : "Say who speaks for them, such as “his mother”.",
                [nameof(OnBehalfAs)]
            );
        }

        if (!TheySaidYes)
        {
            yield return new ValidationResult("Ask them first. Tick this when they have said yes.", [nameof(TheySaidYes)]);
        }

        foreach (var problem in SpeakForm.TooLong(Text, nameof(Text)))
        {
            yield return problem;
        }
    }
}
