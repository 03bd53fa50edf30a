using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace CoProduce.Web.Security;

/// <summary>How often one address may try to sign in, join or ask for a link. It slows guessing, and nobody else notices.</summary>
public static class RequestLimits
{
    public const string Tries = "tries";
    public const string Feeds = "feeds";

    private const int UsualTries = 40;

    /// <summary>Calendars look again by themselves, and many stand behind one address.</summary>
    private const int UsualFeeds = 300;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void AddCoProduceLimits(this WebApplicationBuilder builder)
    {
        var most = builder.Configuration.GetValue("Limits:TriesInFiveMinutes", UsualTries);
        var feeds = builder.Configuration.GetValue("Limits:FeedsInFiveMinutes", UsualFeeds);
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limits.AddPolicy(Tries, http =>
                RateLimitPartition.Get((Door(http), Household(http.Connection.RemoteIpAddress)), _ => new TriesLimiter(
                    most,
                    Window,
                    TimeProvider.System
                ))
            );
            limits.AddPolicy(Feeds, http =>
                RateLimitPartition.GetFixedWindowLimiter(Household(http.Connection.RemoteIpAddress), _ =>
                    new() { PermitLimit = feeds, Window = Window }
                )
            );
        });
    }

    /// <summary>Each form counts by itself: wrong passwords from a school must not keep anybody there from saying that they are
    /// worried.</summary>
    private static string? Door(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    /// <summary>An IPv6 household owns a whole /64, so it counts as one address.</summary>
    public static string Household(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.MapToIPv4().ToString() ?? "";
}
