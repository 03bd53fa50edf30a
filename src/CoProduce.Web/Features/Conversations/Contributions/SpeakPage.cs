using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The page on which somebody speaks.</summary>
public record SpeakPage(ProjectPlace Place, StageKey Stage, StageState State, string MyName, SpeakForm Form, bool IsDraft = false)
{
    public string Url => StageLinks.Stage(Place.Slug, Stage);

    public SpeakInstead? Instead => SpeakInstead.At(Place);

    /// <summary>A stage that is not open takes questions only.</summary>
    public IEnumerable<FormChoice> Kinds =>
        Enum.GetValues<ContributionKind>()
            .Where(k => State is StageState.Open || k is ContributionKind.Question)
            .Select(k => new FormChoice(k.ToString(), k.Words()));

    public IEnumerable<FormChoice> Names =>
        [
            new(nameof(NameShown.FirstName), Place.Standing.ShownAs(MyName, NameShown.FirstName), "Your first name."),
            new(nameof(NameShown.DisplayName), Place.Standing.ShownAs(MyName, NameShown.DisplayName), "The name you gave us."),
            new(
                nameof(NameShown.GroupOnly),
                Place.Standing.ShownAs(MyName, NameShown.GroupOnly),
                "No name. Only forum staff can find out who spoke."
            ),
        ];

    public static readonly IReadOnlyList<FormChoice> Audiences =
    [
        new(nameof(Audience.Project), "Everyone in this project"),
        new(
            nameof(Audience.ForumAndReplier),
            "Only the forum and the people who run this project",
            "It still counts, and you still get a reply."
        ),
    ];
}
