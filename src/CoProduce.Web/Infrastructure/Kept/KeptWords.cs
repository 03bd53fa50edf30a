using CoProduce.Domain;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>Something the person typed that was not saved, given back to them.</summary>
public record KeptWords(string Label, string Text)
{
    /// <summary>The field in which a form says the names of those that people type in.</summary>
    public const string Typed = "_typed";

    /// <summary>What looks like somebody's own words. Passwords never do.</summary>
    public static List<KeptWords> In(HttpRequest request) =>
        request.HasFormContentType ? In(request.Form.ToDictionary(f => f.Key, f => f.Value.OfType<string>().ToArray())) : [];

    public static List<KeptWords> In(IReadOnlyDictionary<string, string[]> fields)
    {
        var typed = fields.GetValueOrDefault(Typed)?.SelectMany(names => names.Split(' ')).ToHashSet() ?? [];
        return
        [
            .. fields
                .Where(f => !f.Key.StartsWith('_') && !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
                .SelectMany(f => f.Value.Where(text => typed.Contains(f.Key) || IsSentence(text)))
                .Select(text => TypedText.Clean(text, keepsLines: true))
                .Where(TypedText.SaysSomething)
                .Select(text => new KeptWords("What you wrote", text)),
        ];
    }

    /// <summary>In a form that does not say what people type in it. Some languages put no spaces between words.</summary>
    private static bool IsSentence(string text) => text.Length > 20 && text.Any(c => c is ' ' or > (char)0x7F);
}
