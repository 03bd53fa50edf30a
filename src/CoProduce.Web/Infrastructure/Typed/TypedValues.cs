using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads amounts and days the same way in every form, and lets nothing in a form stand for what the address says.</summary>
public sealed class TypedValues : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType switch
        {
            { } type when type == typeof(decimal) => new AmountBinder(),
            { } type when type == typeof(DateOnly) => new DayBinder(context.Services.GetRequiredService<TimeProvider>()),
            _ => null,
        };

    public static void Use(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new TypedValues());
        var address = options.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
        options.ValueProviderFactories.Remove(address);
        options.ValueProviderFactories.Insert(0, address);
    }
}
