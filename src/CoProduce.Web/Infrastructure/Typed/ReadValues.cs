using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>A value that no form offers saves nothing, whatever the action makes of it.</summary>
public class ReadValues(CoProduceDbContext db, ProjectAccess door, IModelMetadataProvider metadata) : IAsyncActionFilter
{
    public const string CouldNotRead = "Please check this. We could not read it.";
    private const string Why = "A part of this form is not what the page offers. Please open the page again and choose once more.";

    public static void SetUp(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new AnswerNeeded());
        options.ModelBindingMessageProvider.SetMissingBindRequiredValueAccessor(_ => CouldNotRead);
        options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => CouldNotRead);
        options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => CouldNotRead);
        options.ModelBindingMessageProvider.SetValueIsInvalidAccessor(_ => CouldNotRead);
        options.Filters.Add<ReadValues>();
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var isUnread =
            HttpMethods.IsPost(context.HttpContext.Request.Method)
            && context.ModelState.Values.SelectMany(v => v.Errors).Any(e => e.ErrorMessage == CouldNotRead);
        if (!isUnread)
        {
            await next();
            return;
        }

        static void Refuse(object? sender, SavingChangesEventArgs saving) => throw new RuleBrokenException(Why);
        db.SavingChanges += Refuse;
        var done = await next();
        db.SavingChanges -= Refuse;
        if (
            done is { Exception: null, Result: LocalRedirectResult or RedirectResult }
            || (done.Exception is RuleBrokenException broken && broken.Message != door.Refused)
        )
        {
            await db.Unit.CloseAsync();
            done.ExceptionHandled = true;
            done.Result = RefusedPage.View(metadata, RefusedPage.Of(Why, context.HttpContext.Request), StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>An action that asks for one of a few answers, for yes or no, or for a number, gets no first one by default.</summary>
    private sealed class AnswerNeeded : IBindingMetadataProvider
    {
        public void CreateBindingMetadata(BindingMetadataProviderContext context)
        {
            var (type, asked) = (context.Key.ModelType, context.Key.ParameterInfo);
            if (
                asked is { HasDefaultValue: false }
                && (
                    type.IsEnum || type == typeof(int) || (type == typeof(bool) && asked.Member.IsDefined(typeof(HttpPostAttribute), false))
                )
            )
            {
                context.BindingMetadata.IsBindingRequired = true;
            }
        }
    }
}
