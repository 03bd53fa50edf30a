using System.Globalization;
using CoProduce.Domain.Calendar;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Reads a day as a picker sends it (2026-12-31) and as people here type it (31/12/2026). None gets in from so far away that
/// nobody can mean it: reckoning with the last days there are leads nowhere.</summary>
public sealed class DayBinder(TimeProvider clock, DaysAttribute reach) : IModelBinder
{
    private static readonly string[] Ways = ["yyyy-MM-dd", "d/M/yyyy"];

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
        else if (WhyNot(text, out var day) is { } why)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, why);
        }
        else
        {
            bindingContext.Result = ModelBindingResult.Success(day);
        }

        return Task.CompletedTask;
    }

    private string? WhyNot(string text, out DateOnly day)
    {
        if (!DateOnly.TryParseExact(text, Ways, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return "Choose a day, or type it like 31/12/2026.";
        }

        return DaysInReach.WhyNot(day, clock.Today(), reach.YearsBack, reach.YearsAhead);
    }
}
