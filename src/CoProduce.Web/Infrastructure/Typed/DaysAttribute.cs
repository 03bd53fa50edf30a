using CoProduce.Domain.Calendar;

namespace CoProduce.Web.Infrastructure.Typed;

/// <summary>How far from today the day in this field may lie, where it differs from the usual.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DaysAttribute : Attribute
{
    public static readonly DaysAttribute Usual = new();

    public int YearsBack { get; init; } = DaysInReach.YearsBack;

    public int YearsAhead { get; init; } = DaysInReach.YearsAhead;

    /// <summary>Nothing that has been.</summary>
    public bool ToCome
    {
        get => YearsBack == 0;
        init => YearsBack = value ? 0 : YearsBack;
    }
}
