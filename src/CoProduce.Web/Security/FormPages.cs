using Microsoft.AspNetCore.Routing.Template;

namespace CoProduce.Web.Security;

/// <summary>Pages that are there for their form alone: what stands in it goes to the page's own address. Where it would be refused, nobody
/// is shown it.</summary>
public sealed class FormPages(EndpointDataSource all)
{
    private readonly Lazy<ILookup<string?, RouteEndpoint>> _sent = new(() =>
        all.Endpoints.OfType<RouteEndpoint>().Where(e => Takes(e, HttpMethods.Post)).ToLookup(e => e.RoutePattern.RawText)
    );

    private readonly Lazy<List<(TemplateMatcher Address, RouteEndpoint Endpoint)>> _addresses = new(() =>
        [
            .. all
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => Takes(e, HttpMethods.Post))
                .OrderBy(e => e.RoutePattern.Parameters.Count)
                .Select(e => (new TemplateMatcher(TemplateParser.Parse(e.RoutePattern.RawText!), []), e)),
        ]
    );

    /// <summary>What this request changes or leads to changing; null for a page that is read.</summary>
    public Endpoint? Changing(HttpContext context) =>
        context.GetEndpoint() is not RouteEndpoint asked ? null
        : !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) ? asked
        : asked.Metadata.GetMetadata<AlsoReadAttribute>() is not null ? null
        : _sent.Value[asked.RoutePattern.RawText].FirstOrDefault();

    /// <summary>Where a form with this address is sent to.</summary>
    public Endpoint? SentTo(string address) =>
        _addresses.Value.FirstOrDefault(to => to.Address.TryMatch(address.Split('?', '#')[0], [])).Endpoint;

    private static bool Takes(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) is true;
}
