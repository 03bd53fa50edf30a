using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace CoProduce.Web.Infrastructure;

/// <summary>The answer to a form, held back until what it says is saved. Each attempt at it begins with a blank page and services of its
/// own.</summary>
public sealed class HeldAnswer(HttpContext http) : IAsyncDisposable
{
    private readonly IHttpResponseBodyFeature _out = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
    private readonly IServiceProvider _services = http.RequestServices;
    private readonly ClaimsPrincipal _user = http.User;
    private readonly int _status = http.Response.StatusCode;
    private readonly List<KeyValuePair<string, StringValues>> _headers = [.. http.Response.Headers];
    private readonly List<KeyValuePair<object, object?>> _items = [.. http.Items];
    private readonly List<AsyncServiceScope> _scopes = [];
    private MemoryStream? _page;

    public void StartOver()
    {
        if (_page is not null)
        {
            _scopes.Add(_services.CreateAsyncScope());
            http.RequestServices = _scopes[^1].ServiceProvider;
            http.User = _user;
            http.Response.StatusCode = _status;
            PutBack(http.Response.Headers, _headers);
            PutBack(http.Items, _items);
        }

        _page = new MemoryStream();
        http.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(_page, _out));
    }

    public async Task SendAsync()
    {
        await http.Response.BodyWriter.FlushAsync();
        http.Features.Set(_out);
        if (_page is { Length: > 0 })
        {
            _page.Position = 0;
            await _page.CopyToAsync(http.Response.Body);
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Features.Set(_out);
        http.RequestServices = _services;
        foreach (var scope in _scopes)
        {
            await scope.DisposeAsync();
        }
    }

    private static void PutBack<TKey, TValue>(IDictionary<TKey, TValue> now, List<KeyValuePair<TKey, TValue>> before)
        where TKey : notnull
    {
        now.Clear();
        before.ForEach(now.Add);
    }
}
