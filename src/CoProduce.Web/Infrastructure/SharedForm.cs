using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;

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

/// <summary>One field of a shared form: what it is called, and what stands in it.</summary>
public record WrittenPart
{
    public WrittenPart(string label, object? words) => (Label, Words) = (label, (words?.ToString() ?? "").ReplaceLineEndings("\n").Trim());

    public string Label { get; }
    public string Words { get; }
}

/// <summary>What somebody else saved while a form was open, for the page that answers it.</summary>
public record Meanwhile(IReadOnlyList<WrittenPart> Missed);

/// <summary>The answer to a form over words that somebody else changed meanwhile.</summary>
public static class MeanwhileAnswer
{
    /// <summary>The page again with what was typed, and beside it what stands there now.</summary>
    public static ViewResult ShowBoth(this Controller controller, string view, object page, IReadOnlyList<WrittenPart> missed)
    {
        controller.ModelState.Clear();
        controller.Response.StatusCode = StatusCodes.Status409Conflict;
        controller.HttpContext.Features.Set(new Meanwhile(missed));
        return controller.View(view, page);
    }
}
