using System.Net;
using CoProduce.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Infrastructure;

public class SecurityTxtTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Fact]
    public async Task Whoever_finds_a_hole_reads_whom_to_tell_and_until_when_that_holds()
    {
        await using var app = new CoProduceApp(services =>
            services.Configure<SecurityTxtSettings>(settings => settings.Contact = "holes@example.org")
        );

        var answer = await app.Visitor().Client.GetAsync(SecurityTxt.Address);

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        var until = DateOnly.FromDateTime(app.Clock.Now).AddDays(90);
        Assert.Equal(
            [
                "Contact: mailto:holes@example.org",
                $"Expires: {until:yyyy-MM-dd}T00:00:00Z",
                "Preferred-Languages: en",
                "Canonical: https://localhost/.well-known/security.txt",
            ],
            (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public async Task Where_nobody_is_named_they_read_the_same_kind_page_as_for_nothing()
    {
        await using var app = new CoProduceApp();
        var browser = app.Visitor();

        await browser.OpenAsync(SecurityTxt.Address);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync(SecurityTxt.Address)).StatusCode);
        Assert.Contains("We could not find that page", browser.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_say_how_long_it_holds_and_where_the_rules_are()
    {
        var settings = new SecurityTxtSettings
        {
            Contact = "https://example.org/tell",
            Policy = "https://example.org/holes",
            Expires = Today.AddDays(1),
        };

        var text = SecurityTxt.Text(settings, "https://forum.example.org/", Today);

        Assert.Contains("Contact: https://example.org/tell\nExpires: 2026-03-13T00:00:00Z\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            "Canonical: https://forum.example.org/.well-known/security.txt\nPolicy: https://example.org/holes\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_contact_whose_day_has_come_is_not_named_any_more() =>
        Assert.Null(
            SecurityTxt.Text(new SecurityTxtSettings { Contact = "holes@example.org", Expires = Today }, "https://forum.example.org", Today)
        );
}
