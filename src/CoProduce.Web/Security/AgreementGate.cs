namespace CoProduce.Web.Security;

/// <summary>Whoever is under 18 and has no agreement reads public pages, raises a worry, sees their own data and asks their carer. It acts
/// on the next request.</summary>
public static class AgreementGate
{
    public static string Page => CarerLinks.Carer(needed: true);

    public static void UseAgreementGate(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (!context.RequestServices.GetRequiredService<Viewer>().WaitsForCarer || IsOpen(context.GetEndpoint()))
                {
                    return next();
                }

                context.Response.Redirect(Page);
                return Task.CompletedTask;
            }
        );

    private static bool IsOpen(Endpoint? endpoint) =>
        endpoint is null
        || endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null
        || endpoint.Metadata.GetMetadata<BeforeAgreementAttribute>() is not null;
}
