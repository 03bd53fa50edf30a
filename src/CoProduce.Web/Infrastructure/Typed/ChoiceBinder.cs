using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads one of a few answers exactly as the page offers it: no number, no other capitals, and not two at once.</summary>
public sealed class ChoiceBinder(Type choices) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var typed = bindingContext.ValueProvider.GetValue(name);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(name, typed);
        if (Enum.GetNames(choices).Contains(typed.FirstValue, StringComparer.Ordinal) && typed.Length == 1)
        {
            bindingContext.Result = ModelBindingResult.Success(Enum.Parse(choices, typed.FirstValue!));
        }
        else if (typed.Any(value => !string.IsNullOrEmpty(value)) || !bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.ModelState.TryAddModelError(name, ReadValues.CouldNotRead);
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }

        return Task.CompletedTask;
    }
}
