namespace CoProduce.Web.Infrastructure;

/// <summary>Something the person typed that was not saved, given back to them.</summary>
public record KeptWords(string Label, string Text)
{
    /// <summary>What looks like somebody's own sentences. Passwords never do.</summary>
    public static List<KeptWords> In(HttpRequest request) =>
        !request.HasFormContentType
            ? []
            :
            [
                .. request
                    .Form.Where(f => !f.Key.StartsWith('_') && !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
                    .SelectMany(f =>
                        f.Value.Where(v => v is { Length: > 20 } && v.Contains(' ', StringComparison.Ordinal))
                            .Select(v => new KeptWords("What you wrote", v!))
                    ),
            ];
}
