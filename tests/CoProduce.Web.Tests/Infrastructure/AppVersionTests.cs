using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Tests.Infrastructure;

public class AppVersionTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Everyone_reads_at_the_foot_of_a_page_which_version_this_is()
    {
        var browser = app.Visitor();
        await browser.OpenAsync("/");
        Assert.Contains($"CoProduce {AppVersion.Number},", browser.Page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_runs_it_reads_the_version_where_they_ask_whether_it_is_well() =>
        Assert.EndsWith(
            $"\nCoProduce {AppVersion.Number}",
            await app.Visitor().Client.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
}
