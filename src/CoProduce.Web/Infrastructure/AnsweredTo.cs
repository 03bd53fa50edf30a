using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>A short form says, in a hidden field, what it is an answer to. Where that has changed since its page was opened, nobody is
/// taken to have answered what they never saw.</summary>
public static class AnsweredTo
{
    public const string Field = "_about";

    public static string Mark(params object?[] what) =>
        string.Join('|', what.Select(part => part is DateTime at ? at.Ticks : part).Select(part => FormattableString.Invariant($"{part}")));

    /// <summary>What the form that was sent says it is about.</summary>
    public static string? Seen(HttpRequest request) => request.Form[Field];

    /// <summary>What does not say what it is about is taken as it is.</summary>
    public static void MustBeAbout(this Controller controller, string now, string why) =>
        RuleBrokenException.ThrowIf(Seen(controller.Request) is { } seen && seen != now ? why : null);
}
