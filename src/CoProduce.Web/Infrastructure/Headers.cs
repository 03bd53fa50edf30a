namespace CoProduce.Web.Infrastructure;

/// <summary>What every answer tells the browser: nothing from elsewhere, nothing inline, nothing kept.</summary>
public static class Headers
{
    public static void UseCoProduceHeaders(this WebApplication app)
    {
        var headers = new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(x => x.SameOrigin())
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .AddPermissionsPolicy(policy =>
            {
                policy.AddDefaultSecureDirectives();
                policy.AddCustomFeature("publickey-credentials-get", "self");
                policy.AddCustomFeature("publickey-credentials-create", "self");
            })
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddStyleSrc().Self();
                csp.AddScriptSrc().Self();
                csp.AddFontSrc().Self();
                csp.AddImgSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddManifestSrc().Self();
                csp.AddFormAction().Self();
                csp.AddBaseUri().None();
                csp.AddFrameAncestors().None();
                csp.AddObjectSrc().None();
            });
        if (!app.Environment.IsDevelopment())
        {
            headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains();
        }

        app.UseSecurityHeaders(headers);
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    if (context.User.Identity?.IsAuthenticated == true || HttpMethods.IsPost(context.Request.Method))
                    {
                        context.Response.Headers.CacheControl = "no-store";
                    }

                    return Task.CompletedTask;
                });
                return next();
            }
        );
    }
}
