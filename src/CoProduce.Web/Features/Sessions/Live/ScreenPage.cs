using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The live page in large letters, for a wall, with a code to scan and, while there is one, a code to type.</summary>
public record ScreenPage(LivePage Live, string ShortAddress, QrCode Code, string? Typed);
