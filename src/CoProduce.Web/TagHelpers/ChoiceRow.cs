using Microsoft.AspNetCore.Mvc.Rendering;

namespace CoProduce.Web.TagHelpers;

/// <summary>A box or a button to choose, its words and a hint.</summary>
internal static class ChoiceRow
{
    public static TagBuilder Draw(bool isPlain, TagBuilder input, string label, string? hint, string hintEnding)
    {
        var id = input.Attributes["id"]!;
        var under = FieldContext.HintUnder(hint, $"{id}-{hintEnding}");
        return Markup
            .Tag("div", isPlain ? "cp-choice cp-choice--plain" : "cp-choice")
            .Holding(
                input.With("class", "cp-choice__input").With("aria-describedby", under?.Attributes["id"]),
                Markup.Tag("label", "cp-choice__label").With("for", id).Holding(label),
                under
            );
    }
}
