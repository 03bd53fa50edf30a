using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Why the form is not there, and where to go instead.</summary>
public record SpeakInstead(string Why, string Text, string Href)
{
    public static SpeakInstead? At(ProjectPlace place) =>
        place.Standing.WhyNotSpeak() is { } why
            ? place.Standing switch
            {
                { ProjectState: ProjectState.Archived } => new(why, "Read what came of it", ConversationLinks.YouSaidWeDidIn(place.Slug)),
                { IsTakingPart: false } => new(why, "Join this project", PeopleLinks.Join(place.Slug)),
                _ => new(why, "Read the working agreement", PeopleLinks.Agreement(place.Slug)),
            }
            : null;
}
