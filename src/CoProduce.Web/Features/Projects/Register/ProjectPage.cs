using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>All that a project's page shows, worked out before the view runs.</summary>
public record ProjectPage(
    ProjectHead Head,
    ProjectInvitation Invitation,
    IReadOnlyList<JourneyStage> Journey,
    ProjectNow Now,
    ProjectWays Ways,
    ProjectSaid Said,
    ProjectAsking Asking,
    ProjectSide Side
);
