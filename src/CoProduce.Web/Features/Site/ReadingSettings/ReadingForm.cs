using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Site.ReadingSettings;

/// <summary>The reading settings as the form shows them.</summary>
public class ReadingForm
{
    public string Theme { get; set; } = "device";
    public string Text { get; set; } = "normal";
    public string Spacing { get; set; } = "normal";
    public string Motion { get; set; } = "device";

    public static ReadingForm From(ReadingChoices choices) =>
        new()
        {
            Theme = choices.Theme ?? "device",
            Text = choices.Text ?? "normal",
            Spacing = choices.Spacing ?? "normal",
            Motion = choices.Motion ?? "device",
        };
}
