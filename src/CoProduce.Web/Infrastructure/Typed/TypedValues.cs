using CoProduce.Domain;
using CoProduce.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads choices, amounts and days alike in every form, and lets nothing in a form stand for what the address says.</summary>
public sealed class TypedValues : IModelBinderProvider
{
    /// <summary>What may be this long is typed in a box of several lines. Names, titles and questions are shorter.</summary>
    private const int ShortestOfLines = 300;

    private const int LongestAnswer = 4000;

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType switch
        {
            { IsEnum: true } choices => new ChoiceBinder(choices),
            { } type when type == typeof(decimal) => new AmountBinder(),
            { } type when type == typeof(int) && IsTyped(context.Metadata) => new NumberBinder(),
            { } type when type == typeof(string) && !IsSecret(context.Metadata.Name) => new TextBinder(
                Clean(context.Metadata),
                IsCode(context.Metadata) ? TypedText.Code : text => text,
                Longest(context.Metadata)
            ),
            { } type when type == typeof(DateOnly) => new DayBinder(
                context.Services.GetRequiredService<TimeProvider>(),
                Reach(context.Metadata)
            ),
            _ => null,
        };

    /// <summary>A password is what it is, with every space and sign.</summary>
    public static bool IsSecret(string? name) => name?.EndsWith("Password", StringComparison.Ordinal) is true;

    public static void Use(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new TypedValues());
        options.ModelMetadataDetailsProviders.Add(new WordsNeeded());
        var address = options.ValueProviderFactories.OfType<RouteValueProviderFactory>().Single();
        options.ValueProviderFactories.Remove(address);
        options.ValueProviderFactories.Insert(0, address);
    }

    private static DaysAttribute Reach(ModelMetadata day) =>
        (day as DefaultModelMetadata)?.Attributes.Attributes.OfType<DaysAttribute>().FirstOrDefault() ?? DaysAttribute.Usual;

    /// <summary>A number in a field that may be empty. Those that the app puts into a form itself are there or not.</summary>
    private static bool IsTyped(ModelMetadata number) => number is { MetadataKind: ModelMetadataKind.Property, IsNullableValueType: true };

    private static bool IsCode(ModelMetadata text) => text.Name?.EndsWith("Code", StringComparison.OrdinalIgnoreCase) is true;

    private static Func<string, string> Clean(ModelMetadata text) =>
        text.Name?.EndsWith("Email", StringComparison.Ordinal) is true
            ? typed => EmailAddress.Mailable(TypedText.Clean(typed, keepsLines: false))
        : KeepsLines(text) ? typed => TypedText.Clean(typed, keepsLines: true)
        : typed => TypedText.Clean(typed, keepsLines: false);

    /// <summary>An answer that is no field of a form class has nobody else to say that it is too long.</summary>
    private static int? Longest(ModelMetadata text) =>
        text.MetadataKind is ModelMetadataKind.Parameter
            ? text.ValidatorMetadata.OfType<LongestAttribute>().Select(length => length.Most).FirstOrDefault(LongestAnswer)
            : null;

    private static bool KeepsLines(ModelMetadata text) =>
        text.ValidatorMetadata.OfType<LongestAttribute>().Any(length => length.Most >= ShortestOfLines)
        || (text as DefaultModelMetadata)?.Attributes.Attributes.OfType<SeveralLinesAttribute>().Any() is true;
}
