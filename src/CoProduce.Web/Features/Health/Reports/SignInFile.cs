using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>One sign in a file, with what it counts.</summary>
public record SignInFile(
    int Number,
    string Sign,
    string Name,
    string Stands,
    int? PerCent,
    int? Part,
    int? Whole,
    string InWords,
    bool IsHidden,
    int GoodFrom,
    int CareFrom,
    string Counts,
    DateOnly? AsOf
)
{
    public static SignInFile Of(ShownFigure figure, Bounds bounds) =>
        new(
            figure.Indicator.Number(),
            figure.Indicator.Key(),
            figure.Indicator.Words(),
            figure.LightWords,
            figure.Number.PerCent,
            figure.Number.Counts?.Part,
            figure.Number.Counts?.Whole,
            figure.Sentence(),
            figure.IsHidden,
            bounds.Green,
            bounds.Amber,
            figure.Indicator.Counts(),
            figure.AsOf?.ForumDay()
        );
}
