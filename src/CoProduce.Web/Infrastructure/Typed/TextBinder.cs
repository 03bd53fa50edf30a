using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Cleans what people type at the door, so that no rule, page, file or search sees anything else. An
/// address is taken as it is: no page has one that needs cleaning. What is refused is shown again as it was typed, even where less of it is
/// read.</summary>
public sealed class TextBinder(Func<string, string> clean, Func<string, string> read, int? longest) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (bindingContext.ActionContext.RouteData.Values.ContainsKey(bindingContext.ModelName))
        {
            bindingContext.Result = ModelBindingResult.Success(typed.FirstValue);
        }
        else if (typed != ValueProviderResult.None)
        {
            var shown = clean(typed.FirstValue ?? "");
            var text = read(shown);
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed.FirstValue, shown);
            RuleBrokenException.ThrowIf(longest is { } most ? TypedText.WhyTooLong(text, most) : null);
            bindingContext.Result = ModelBindingResult.Success(text.Length == 0 && !IsOneOfMany(bindingContext) ? null : text);
        }

        return Task.CompletedTask;
    }

    /// <summary>A list of answers has no holes.</summary>
    private static bool IsOneOfMany(ModelBindingContext bindingContext) =>
        bindingContext.ModelMetadata.MetadataKind is ModelMetadataKind.Type;
}
