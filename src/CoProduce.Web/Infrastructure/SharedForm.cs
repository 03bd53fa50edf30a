using System.Security.Cryptography;
using System.Text;

namespace CoProduce.Web.Infrastructure;

/// <summary>A form over words that others may change as well. It remembers the words it was opened on, so that nobody writes over what they
/// never saw.</summary>
public abstract class SharedForm
{
    /// <summary>The mark of the words that stood there when the page was opened.</summary>
    public string Seen
    {
        get => field ??= Mark();
        set;
    }

    /// <summary>What somebody else saved since this form was opened. The next save of the form is made knowing it.</summary>
    public IReadOnlyList<WrittenPart> Missed(SharedForm now)
    {
        var missed = now.Seen == Seen ? [] : now.Parts().Except(Parts()).ToList();
        Seen = now.Seen;
        return missed;
    }

    /// <summary>The words of the form, each with the name of its field.</summary>
    protected abstract IEnumerable<WrittenPart> Parts();

    private string Mark() =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Parts().Select(p => $"{p.Label}\0{p.Words}")))))[..16];
}
