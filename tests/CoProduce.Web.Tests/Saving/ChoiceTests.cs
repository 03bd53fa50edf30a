using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Nobody is taken to have said no, or the first of a few answers, who has not answered.</summary>
public class ChoiceTests
{
    [Fact]
    public async Task No_answer_and_an_answer_that_no_page_offers_are_none()
    {
        await using var dry = new DryRunApp();
        var world = await World.MakeAsync(dry.App);
        var asks = dry
            .App.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") is true)
            .Select(e => (Endpoint: $"POST {e.RoutePattern.RawText}", Action: e.Metadata.GetMetadata<ControllerActionDescriptor>()))
            .Where(e => e.Action is not null)
            .SelectMany(e => e.Action!.Parameters.Where(IsChoice).Select(p => (e.Endpoint, p.Name)))
            .ToLookup(e => e.Endpoint, e => e.Name);
        Assert.True(asks.Count > 9);
        var faults = new List<string>();
        foreach (var row in Permissions.Rows.Where(r => r.May.Length > 0 && asks.Contains(r.Endpoint)))
        {
            var who = Answers.Sender(row);
            var browser = who is Who.Visitor ? dry.App.Visitor() : await dry.App.SignedInAsync(world.People[who]);
            await browser.OpenAsync("/reading-settings");
            dry.KeepsNothing(true);
            foreach (
                var answer in (IEnumerable<(string, string)[]>)
                    [
                        [],
                        .. Wrong.Select(w => asks[row.Endpoint].Select(n => (n, w)).ToArray()),
                    ]
            )
            {
                if (await browser.PostAsync(world.Address(row, row.Endpoint[5..]), answer) is var status and not HttpStatusCode.BadRequest)
                {
                    faults.Add($"{row.Endpoint} by {who} with {string.Join(',', answer)} answered {status}");
                }
            }

            dry.KeepsNothing(false);
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>No page offers two answers at once, a number, or none that there is.</summary>
    private static readonly string[] Wrong = ["perhaps", "1", "Yes,No"];

    private static bool IsChoice(ParameterDescriptor asked) =>
        (asked.ParameterType == typeof(bool) || asked.ParameterType.IsEnum)
        && !((ControllerParameterDescriptor)asked).ParameterInfo.HasDefaultValue;
}
