using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads a whole number as people type it, in the figures of any alphabet, and says what is wrong with one that it cannot
/// read.</summary>
public sealed class NumberBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = TypedNumber.Figures(typed.FirstValue);
        if (text.Length == 0)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            bindingContext.Result = ModelBindingResult.Success(number);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, TypedNumber.WhyNoNumber(text));
        }

        return Task.CompletedTask;
    }
}
