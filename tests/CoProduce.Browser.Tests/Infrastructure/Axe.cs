using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>What axe finds on a page. Our pages have no frames, so axe runs in the page itself, and only what is wrong is brought
/// back.</summary>
public static class Axe
{
    private const string Run = """
        async tags => {
            const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
            return found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes[0].html}`);
        }
        """;

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, Tags);
    }

    public static Task<bool> ScrollsSidewaysAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
}
