using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads an amount as people type it: 4.50 and 4,50 are the same. Thousands marks are refused, since nobody can tell them from
/// the pence.</summary>
public sealed partial class AmountBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        var text = TypedNumber.Figures(TypedNumber.Figures(typed.FirstValue).TrimStart('£'));
        if (text.StartsWith('-') && Amount().IsMatch(text[1..]))
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "An amount cannot be less than 0.");
        }
        else if (Amount().IsMatch(text))
        {
            bindingContext.Result = ModelBindingResult.Success(
                decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            );
        }
        else if (text.Length > 0)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, TypedNumber.WhyNoAmount(text));
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }

        return Task.CompletedTask;
    }

    [GeneratedRegex(@"^[0-9]{1,12}([.,][0-9]{1,2})?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
