using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads amounts and days the same way in every form, and lets nothing in a form stand for what the address says.</summary>
public sealed class TypedValues : IModelBinderProvider
{
    private static readonly DateTimeModelBinderProvider Days = new();
    private static readonly SimpleTypeModelBinderProvider Simple = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType switch
        {
            { } type when type == typeof(decimal) => new AmountBinder(),
            { } type when type == typeof(DateOnly) => Reachable(Simple.GetBinder(context), context),
            { } type when type == typeof(DateTime) => Reachable(Days.GetBinder(context), context),
            _ => null,
        };

    public static void Use(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new TypedValues());
        var address = options.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
        options.ValueProviderFactories.Remove(address);
        options.ValueProviderFactories.Insert(0, address);
    }

    private static DayBinder? Reachable(IModelBinder? usual, ModelBinderProviderContext context) =>
        usual is null ? null : new DayBinder(usual, context.Services.GetRequiredService<TimeProvider>());
}
