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

    private SampleApp? _app;
    private SignedInCookies? _cookies;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _address = "";

    /// <summary>The shared app's clock.</summary>
    public LaterClock Clock => _app!.Clock;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } chromium)
        {
            return;
        }

        _app = new SampleApp();
        _address = _app.Start();
        _playwright = await Playwright.CreateAsync();
        _cookies = new SignedInCookies(_playwright.APIRequest);
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

    /// <summary>A new window of somebody who has signed in before: it has their cookies. Nobody's is a visitor's.</summary>
    public async Task<IPage> SignedInAsync(string? who, int width, ColorScheme scheme = ColorScheme.Light, string? address = null)
    {
        var cookies = who is null || _cookies is null ? null : await _cookies.OfAsync(who, address ?? _address);
        return await VisitorAsync(width, scheme, address, cookies);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _cookies?.Dispose();
        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("COPRODUCE_CHROMIUM") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
}
