using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Cleans what people type at the door, so that no rule, page, file or search sees anything else.</summary>
public sealed class TextBinder(bool keepsLines) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed != ValueProviderResult.None)
        {
            var clean = TypedText.Clean(typed.FirstValue ?? "", keepsLines);
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed.FirstValue, clean);
            bindingContext.Result = ModelBindingResult.Success(clean.Length == 0 ? null : clean);
        }

        return Task.CompletedTask;
    }
}
