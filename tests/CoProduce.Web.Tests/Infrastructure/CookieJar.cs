using System.Collections.Concurrent;
using Microsoft.Net.Http.Headers;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>A browser's cookies. When one ends goes by the clock of the tests, as it does for the app that gave it.</summary>
public sealed class CookieJar(TimeProvider clock, CookieJar? sameAs = null) : DelegatingHandler
{
    private readonly ConcurrentDictionary<string, (string Value, DateTimeOffset Ends)> _kept = sameAs?._kept ?? [];

    /// <summary>It keeps what it has, whatever comes.</summary>
    public bool IsShut { get; set; }

    /// <summary>What it sends with each request.</summary>
    public string Header => string.Join("; ", _kept.Where(c => c.Value.Ends > clock.GetUtcNow()).Select(c => $"{c.Key}={c.Value.Value}"));

    public void Take(IEnumerable<string?> set)
    {
        foreach (var cookie in IsShut ? [] : SetCookieHeaderValue.ParseList([.. set.OfType<string>()]))
        {
            var ends = cookie.MaxAge is { } age ? clock.GetUtcNow() + age : cookie.Expires ?? DateTimeOffset.MaxValue;
            _kept[cookie.Name.ToString()] = (cookie.Value.ToString(), ends);
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Header is { Length: > 0 } kept)
        {
            request.Headers.Add(HeaderNames.Cookie, kept);
        }

        var answer = await base.SendAsync(request, cancellationToken);
        Take(answer.Headers.TryGetValues(HeaderNames.SetCookie, out var set) ? set : []);
        return answer;
    }
}
