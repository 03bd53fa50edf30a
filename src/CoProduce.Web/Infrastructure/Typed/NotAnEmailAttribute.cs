using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>A name that others read. Browsers like to fill in an email address there.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAnEmailAttribute() : ValidationAttribute(FirstName.WhyNoEmail)
{
    public override bool IsValid(object? value) => FirstName.WhyNot(value as string) is null;
}
