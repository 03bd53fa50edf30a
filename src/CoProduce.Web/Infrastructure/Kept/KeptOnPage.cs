using System.Text.Encodings.Web;

namespace CoProduce.Web.Infrastructure.Kept;

/// <summary>What somebody typed on this page and could not send, by the address it was to go to. Each form takes what is its own.</summary>
public sealed class KeptOnPage(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string[]>> forms)
{
    private readonly HashSet<string> _back = [];

    /// <summary>The id of the first form that holds its words again.</summary>
    public string? Where { get; private set; }

    /// <summary>Every form that was kept is on the page and holds its words again.</summary>
    public bool IsAllBack => _back.Count == forms.Count;

    public IReadOnlyList<KeptWords> Words => [.. forms.Values.SelectMany(KeptWords.In)];

    /// <summary>The fields of a form as they were left, where it is one of those that were kept.</summary>
    public string PutBack(string to, string? id, string fields, HtmlEncoder encoder)
    {
        var address = Uri.UnescapeDataString(to.Split('?', '#')[0]);
        if (!forms.TryGetValue(address, out var typed))
        {
            return fields;
        }

        var form = new KeptFields(typed, encoder);
        var filled = form.In(fields);
        if (form.IsAnyIn)
        {
            _back.Add(address);
            Where ??= id;
        }

        return filled;
    }
}
