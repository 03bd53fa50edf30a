using CoProduce.Web.Infrastructure.Kept;

namespace CoProduce.Web.Features.Site.Shared;

/// <summary>More than we take in at once, and as much of it as we could read.</summary>
public record TooLongPage(IReadOnlyList<KeptWords> Kept);
