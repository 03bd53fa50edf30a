using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>One app and one browser for the whole run.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private const string Missing = "No Chromium was found. Install one, or set COPRODUCE_CHROMIUM to its path, to run the browser tests.";
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] Args =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly string[] NeedsCode = ["staff", "safeguarding", "admin"];

    /// <summary>Two tests must not sign in as the same person in the same moment: the second takes the first one's cookies.</summary>
    private readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>A code works once, and the next one is half a minute away: so whoever needs one signs in once.</summary>
    private readonly ConcurrentDictionary<(string? Address, string? Who), string?> _cookies = [];

    private readonly SampleApp _app = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _address = "";

    /// <summary>The app by a name and not by a number: passkeys belong to a name.</summary>
    public string Localhost => _address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } chromium)
        {
            return;
        }

        _address = _app.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Args });
    }

    /// <summary>A new window with nobody signed in. Without a browser the test is skipped, and fails in CI.</summary>
    public async Task<IPage> VisitorAsync(int width, ColorScheme scheme = ColorScheme.Light, string? address = null, string? cookies = null)
    {
        if (_browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            Assert.Skip(Missing);
        }

        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = address ?? _address,
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
                StorageState = cookies,
            }
        );
        return await context.NewPageAsync();
    }

    public async Task<IPage> SignedInAsync(string? who, int width, ColorScheme scheme = ColorScheme.Light, string? address = null)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            return await OpenAsync(who, width, scheme, address);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task<IPage> OpenAsync(string? who, int width, ColorScheme scheme, string? address)
    {
        var page = await VisitorAsync(width, scheme, address, _cookies.GetValueOrDefault((address, who)));
        if (who is not null)
        {
            await page.GotoAsync("/account/sign-in");
            if (page.Url.Contains("/account/sign-in", StringComparison.Ordinal))
            {
                await SignInAsync(page, who);
                _cookies[(address, who)] = NeedsCode.Contains(who) ? await page.Context.StorageStateAsync() : null;
            }

            Assert.DoesNotContain("/account/sign-in", page.Url, StringComparison.Ordinal);
        }

        return page;
    }

    private static async Task SignInAsync(IPage page, string who)
    {
        var code = "";
        if (NeedsCode.Contains(who))
        {
            await page.GotoAsync("/dev/mail");
            code = await page.InnerTextAsync("#sample-code");
            await page.GotoAsync("/account/sign-in");
        }

        await page.FillAsync("#sign-in [name=Email]", $"{who}@example.org");
        await page.FillAsync("#sign-in [name=Password]", "northmere-sample-only");
        await Steps.PressAsync(page.Locator("#sign-in button[type=submit], #sign-in button:not([type])").First);
        if (code.Length > 0)
        {
            await page.FillAsync("#code [name='Form.Code']", code);
            await Steps.PressAsync(page.Locator("#code button").First);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _oneAtATime.Dispose();
        await _app.DisposeAsync();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("COPRODUCE_CHROMIUM") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
}
