using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>A day on which the forum's calendar is different.</summary>
public class DayForm : SharedForm
{
    [Required(ErrorMessage = "Choose the day.")]
    public DateOnly? On { get; set; }

    public bool IsHoliday { get; set; } = true;

    /// <summary>The days that differ already.</summary>
    [BindNever]
    public IReadOnlyList<(DateOnly On, bool IsHoliday)> Days { get; private init; } = [];

    public static DayForm Of(ReplyPromise now) => new() { Days = [.. now.ChangedDays.OrderBy(d => d.On).Select(d => (d.On, d.IsHoliday))] };

    /// <summary>What somebody else said of this day meanwhile.</summary>
    public IReadOnlyList<WrittenPart> MissedOfDay(ReplyPromise now) => [.. Missed(Of(now)).Where(part => part.Label == On?.Day())];

    protected override IEnumerable<WrittenPart> Parts() =>
        On is { } on ? [Part(on, IsHoliday)] : Days.Select(day => Part(day.On, day.IsHoliday));

    private static WrittenPart Part(DateOnly on, bool isHoliday) => new(on.Day(), isHoliday ? "We do not work" : "We work");
}
