using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Lets no day in from so far away that nobody can mean it: reckoning with the last days there are leads nowhere.</summary>
public sealed class DayBinder(IModelBinder usual, TimeProvider clock) : IModelBinder
{
    private const int YearsAhead = 10;
    private const int FirstYear = 1900;

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await usual.BindModelAsync(bindingContext);
        var last = clock.Today().Year + YearsAhead;
        if (
            bindingContext.Result is { IsModelSet: true, Model: { } model }
            && (model is DateOnly day ? day.Year : ((DateTime)model).Year) is var year
            && (year < FirstYear || year > last)
        )
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"Choose a year from {FirstYear} to {last}.");
            bindingContext.Result = ModelBindingResult.Failed();
        }
    }
}
