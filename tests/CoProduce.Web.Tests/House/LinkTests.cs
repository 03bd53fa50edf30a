using System.Reflection;
using System.Text.RegularExpressions;
using CoProduce.Web.Infrastructure.Links;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.House;

/// <summary>Every address stands once, among the links, and leads somewhere.</summary>
public partial class LinkTests
{
    /// <summary>What stands on a wall or in a mail is as long as a real secret.</summary>
    private static readonly string Secret = new('a', 64);

    private static IEnumerable<MethodInfo> Links =>
        typeof(ProjectLinks)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ProjectLinks).Namespace && t.Name.EndsWith("Links", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static));

    [Fact]
    public async Task Whoever_follows_a_link_finds_a_page_or_a_form_behind_it()
    {
        await using var app = new CoProduceApp();
        app.Visitor();
        var nowhere = Links
            .SelectMany(link => Samples(link).Select(address => (Link: $"{link.DeclaringType!.Name}.{link.Name}", Address: address)))
            .Where(sample => !LeadsSomewhere(app, sample.Address))
            .ToList();
        Assert.Empty(nowhere);
        Assert.NotEmpty(Links);
    }

    [Fact]
    public void Whoever_reads_an_address_in_code_or_in_a_view_reads_it_among_the_links() =>
        Repository.None(
            "These addresses are written out outside Infrastructure/Links",
            Repository
                .Files("src/CoProduce.Web", ".cs", ".cshtml")
                .Where(file => !file.Name.Contains("/Links/", StringComparison.Ordinal))
                .SelectMany(file => Address().Matches(RouteOrFile().Replace(file.Text, "")).Select(found => $"{file.Name}: {found.Value}"))
        );

    /// <summary>With what may be left out, and without it.</summary>
    private static IEnumerable<string> Samples(MethodInfo link) =>
        new[] { true, false }
            .Select(whole => (string)link.Invoke(null, [.. link.GetParameters().Select(p => Sample(p, whole))])!)
            .Distinct();

    private static object? Sample(ParameterInfo parameter, bool whole)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.Name == "page" ? ConversationLinks.YouSaidWeDid()
            : parameter.IsOptional && !whole ? null
            : parameter.Name == "secret" ? Secret
            : parameter.Name == "on" ? "comment-1"
            : type == typeof(string) ? "words"
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : type == typeof(bool) ? true
            : Convert.ChangeType(parameter.Name == "year" ? 2026 : 1, type, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool LeadsSomewhere(CoProduceApp app, string address)
    {
        var policies = app.Services.GetRequiredService<ParameterPolicyFactory>();
        var path = new PathString(address.Split('?', '#')[0]);
        return app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Any(endpoint =>
            {
                var values = new RouteValueDictionary();
                return new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, values)
                    && endpoint.RoutePattern.ParameterPolicies.All(of =>
                        of.Value.All(policy =>
                            policies.Create(endpoint.RoutePattern.GetParameter(of.Key), policy) is not IRouteConstraint constraint
                            || !values.ContainsKey(of.Key)
                            || constraint.Match(null, null, of.Key, values, RouteDirection.IncomingRequest)
                        )
                    );
            });
    }

    /// <summary>A slash and a letter at the start of something in quotes, or after a value in it.</summary>
    [GeneratedRegex("""(?<=["'`]|Url\}?|["']@[\w.]+|"[^"\n]*\})/[a-z][^"'\s]*""")]
    private static partial Regex Address();

    /// <summary>Where the app says what it answers to, and the files that it ships.</summary>
    [GeneratedRegex(
        """\[[^\[\]\n]*(?:Route|Http(?:Get|Post))\("[^"\n]*"|Map(?:Get|Post)\("[^"\n]*"|"/(?:img|css|js|fonts|Features)/[^"\n]*|\\"/img/"""
    )]
    private static partial Regex RouteOrFile();
}
