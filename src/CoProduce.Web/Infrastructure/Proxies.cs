using System.Net;
using CoProduce.Data.Saving;
using Microsoft.AspNetCore.HttpOverrides;

namespace CoProduce.Web.Infrastructure;

/// <summary>The proxies in front of the app, whose word it takes for a visitor's address and for https: "10.0.0.4;10.1.0.0/16".</summary>
public static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var named = (builder.Configuration["Proxies"] ?? "").Split(
            ';',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        var networks = Array.ConvertAll(named, Read);
        builder.Services.Configure<ForwardedHeadersOptions>(headers =>
        {
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            headers.ForwardLimit = null;
            headers.ForwardedHeaders =
                networks.Length > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            Array.ForEach(networks, headers.KnownIPNetworks.Add);
        });
    }

    private static System.Net.IPNetwork Read(string proxy) =>
        System.Net.IPNetwork.TryParse(proxy, out var network) ? network
        : IPAddress.TryParse(proxy, out var one) ? new(one, one.GetAddressBytes().Length * 8)
        : throw new OperatorException($"Proxies holds {proxy}, which is neither an address (10.0.0.4) nor a network (10.1.0.0/16).");
}
