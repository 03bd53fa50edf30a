using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>Where an answer in words is needed, a dot or a dash is none: it is refused with the same sentence as an empty one.</summary>
public sealed class WordsNeeded : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (
            context.Key.ModelType == typeof(string)
            && !TypedValues.IsSecret(context.Key.Name)
            && context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>().FirstOrDefault() is { ErrorMessage: { } otherwise }
        )
        {
            context.ValidationMetadata.ValidatorMetadata.Add(new SaysSomethingAttribute { ErrorMessage = otherwise });
        }
    }

    private sealed class SaysSomethingAttribute : ValidationAttribute
    {
        public override bool IsValid(object? value) => value is not string { Length: > 0 } text || TypedText.SaysSomething(text);
    }
}
