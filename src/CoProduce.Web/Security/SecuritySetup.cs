using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Sealing;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Security;

/// <summary>How people sign in. Every page needs a signed-in person unless it says otherwise.</summary>
public static class SecuritySetup
{
    public static void AddCoProduceSecurity(this WebApplicationBuilder builder)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<Viewer>();
        services.AddScoped<IWhoActs>(all => all.GetRequiredService<Viewer>());
        services.AddScoped<ProjectStandings>();
        services.AddScoped<ProjectAccess>();
        services.AddSingleton<FormPages>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<FreshSignIn>();
        services.AddScoped<PersonPauses>();
        services.AddScoped<PendingSignIn>();
        services.AddSingleton<DatabaseOfRequest>();
        services.AddSingleton<SignInThrottle>();
        services.AddScoped<KnownBrowsers>();
        services.AddSingleton<Sealer>();
        builder.AddCoProduceKeys();
        builder.AddCoProduceLimits();
        services.AddSingleton<SignInStore>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddScoped<IPasswordHasher<Account>, PreparedPasswords>();
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.SignIn.RequireConfirmedEmail = true;
                options.Password = new PasswordOptions
                {
                    RequiredLength = 12,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireNonAlphanumeric = false,
                    RequireUppercase = false,
                    RequiredUniqueChars = 1,
                };
                options.Stores.MaxLengthForKeys = 128;
            })
            .AddSignInManager()
            .AddUserStore<AccountStore>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services
            .AddOptions<IdentityPasskeyOptions>()
            .Configure<ForumSettings>(
                (passkeys, forum) =>
                {
                    passkeys.ServerDomain = new Uri(forum.BaseUrl).Host;
                    passkeys.UserVerificationRequirement = "required";
                    passkeys.ResidentKeyRequirement = "required";
                }
            );
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<SignInStore>(
                (cookie, store) =>
                {
                    cookie.SessionStore = store;
                    cookie.Events.OnValidatePrincipal = _ => Task.CompletedTask;
                    cookie.Events.OnSigningOut = ForgetInBrowserAsync;
                    cookie.LoginPath = SignInLinks.SignIn();
                    cookie.AccessDeniedPath = SiteLinks.Problem(404);
                    cookie.ReturnUrlParameter = "from";
                    cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
                    cookie.SlidingExpiration = false;
                    Harden(cookie.Cookie, "CoProduce.SignIn", isDevelopment);
                }
            );
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            cookie.SlidingExpiration = false;
            Harden(cookie.Cookie, "CoProduce.PendingSignIn", isDevelopment);
        });
        services.AddAntiforgery(options => Harden(options.Cookie, "CoProduce.Form", isDevelopment));
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(options =>
            Harden(options.Cookie, FlashMessage.Cookie, isDevelopment)
        );
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>Whoever uses the phone next does not find the pages by going back.</summary>
    private static Task ForgetInBrowserAsync(CookieSigningOutContext context)
    {
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Task.CompletedTask;
    }

    /// <summary>Over https the cookie is bound to this host. In Development it also works over http.</summary>
    private static void Harden(CookieBuilder cookie, string name, bool isDevelopment)
    {
        cookie.Name = isDevelopment ? name : $"__Host-{name}";
        cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.Path = "/";
    }
}
