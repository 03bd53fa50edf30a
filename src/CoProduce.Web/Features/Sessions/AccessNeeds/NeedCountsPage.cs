using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>How many people in a project need what, for those who plan its sessions.</summary>
public record NeedCountsPage(ProjectPlace Place, IReadOnlyList<(string Words, int People)> Counts);
