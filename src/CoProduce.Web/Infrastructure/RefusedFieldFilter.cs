using System.Reflection;
using CoProduce.Data;
using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Puts a broken rule to the field it is about. The action runs once more, sees that its form is not right, and shows it again with what
/// was typed. An action that does not look, or that has saved something before, ends as ever: see <see cref="RuleBrokenFilter"/>.
/// </summary>
public class RefusedFieldFilter(CoProduceDbContext db) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var hasSaved = false;
        void Saved(object? sender, SavedChangesEventArgs saved) => hasSaved = true;
        db.SavedChanges += Saved;
        var done = await next();
        db.SavedChanges -= Saved;
        if (
            !hasSaved
            && context.ModelState.IsValid
            && done is { Exception: RuleBrokenException { Field: { } name } broken, ExceptionHandled: false }
            && FieldOf(context.ModelState, name) is { } field
        )
        {
            context.ModelState.AddModelError(field, broken.Message);
            await db.Unit.UndoAsync();
            db.ChangeTracker.Clear();
            (done.Result, done.ExceptionHandled) = (await AgainAsync(context), true);
        }
    }

    /// <summary>The field of the form that has this name, whichever form it stands in. Of several, none.</summary>
    private static string? FieldOf(ModelStateDictionary sent, string name) =>
        sent.Keys.Where(key => key.Split('.')[^1].Equals(name, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;

    private static async Task<IActionResult> AgainAsync(ActionExecutingContext context)
    {
        var action = ((ControllerActionDescriptor)context.ActionDescriptor).MethodInfo;
        var given = action.GetParameters().Select(p => context.ActionArguments.TryGetValue(p.Name!, out var value) ? value : Default(p));
        var answer = action.Invoke(context.Controller, BindingFlags.DoNotWrapExceptions, null, [.. given], null);
        return answer is Task<IActionResult> soon ? await soon : (IActionResult)answer!;
    }

    private static object? Default(ParameterInfo left) => left.HasDefaultValue ? left.DefaultValue : null;
}
