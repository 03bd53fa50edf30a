using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>The most letters an answer may have, counted as people see them. Nothing is cut off.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LongestAttribute(int most) : ValidationAttribute
{
    public int Most { get; } = most;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        TypedText.WhyTooLong(value as string, Most) is { } why ? new ValidationResult(why, [validationContext.MemberName!]) : null;
}
