using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CoProduce.Web.Infrastructure;

/// <summary>Tells people everything there is to mend at once. By itself the framework looks at a form as a whole only when each field is
/// right.</summary>
public class AllAtOnceFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ModelState.IsValid || !HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            return;
        }

        foreach (var parameter in context.ActionDescriptor.Parameters)
        {
            if (context.ActionArguments.TryGetValue(parameter.Name, out var argument) && argument is IValidatableObject form)
            {
                var prefix = parameter.BindingInfo?.BinderModelName is { Length: > 0 } name ? $"{name}." : "";
                foreach (
                    var (field, problem) in form.Validate(new ValidationContext(form, context.HttpContext.RequestServices, null))
                        .SelectMany(r => r.MemberNames.Select(m => (m, r.ErrorMessage!)))
                )
                {
                    AddOnce(context, prefix + field, problem);
                }
            }
        }
    }

    public void OnActionExecuted(ActionExecutedContext context) { }

    /// <summary>A field that is wrong already keeps what it says.</summary>
    private static void AddOnce(ActionExecutingContext context, string field, string problem)
    {
        if (!context.ModelState.TryGetValue(field, out var entry) || entry.Errors.Count == 0)
        {
            context.ModelState.AddModelError(field, problem);
        }
    }
}
