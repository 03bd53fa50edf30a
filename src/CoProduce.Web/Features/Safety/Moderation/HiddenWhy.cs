using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>The words, who hid them, when and why, and whether they still are.</summary>
public record HiddenWhy(string Text, ReportReason Reason, string Why, string? By, DateTime At, bool IsHidden);
