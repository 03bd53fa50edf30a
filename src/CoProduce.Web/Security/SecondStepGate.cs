namespace CoProduce.Web.Security;

/// <summary>Whoever needs a second step and has none yet reaches nothing but setting it up. A new duty acts on the next request.</summary>
public static class SecondStepGate
{
    public static void UseSecondStepGate(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (
                    !context.RequestServices.GetRequiredService<Viewer>().MustSetUpSecondStep
                    || context.GetEndpoint()?.Metadata.GetMetadata<BeforeSecondStepAttribute>() is not null
                )
                {
                    return next();
                }

                context.Response.Redirect(AccountLinks.SecondStepSetUp());
                return Task.CompletedTask;
            }
        );
}
