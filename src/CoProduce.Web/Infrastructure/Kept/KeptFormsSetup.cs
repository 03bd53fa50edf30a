using CoProduce.Data.Drafts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>Somebody's sign-in ran out while they wrote: what they wrote is kept for them, and they come back to the page it stands
/// on.</summary>
public static class KeptFormsSetup
{
    public static IServiceCollection AddKeptForms(this IServiceCollection services)
    {
        services.AddScoped<KeptForms>();
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure(cookie => cookie.Events.OnRedirectToLogin = KeepAndRedirectAsync);
        return services;
    }

    private static async Task KeepAndRedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (await request.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(request) is not ({ } page, var isKept))
        {
            // What can only be sent is no page to come back to.
            context.Response.Redirect(HttpMethods.IsGet(request.Method) ? context.RedirectUri : SignInLinks.SignIn(from: SiteLinks.Home()));
            return;
        }

        if (!isKept)
        {
            context.Response.Redirect(SignInLinks.SignIn(from: page.With((KeptForms.NotKept, "yes"))));
            return;
        }

        context.Response.Cookies.Append(
            KeptFormFilter.Cookie(request),
            "1",
            new CookieOptions
            {
                HttpOnly = true,
                Secure = request.IsHttps,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromDays(KeptForm.DaysOfLong),
                Path = "/",
            }
        );
        context.Response.Redirect(SignInLinks.SignIn(from: page));
    }
}
