using System.Net;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Saving;

/// <summary>One form, sent again and again from the same beginning, while the database stumbles at one step after another.</summary>
internal sealed class SentAgain(
    StumblingApp stumbling,
    Rewound database,
    Browser browser,
    string address,
    List<KeyValuePair<string, string>> fields
)
{
    private readonly bool _hasReceipt = fields.Any(f => f.Key == IdempotencyMiddleware.Field);
    private Contents _before = null!;
    private IReadOnlyList<string> _byChance = [];

    public Sent Usual { get; private set; } = null!;
    public string? Fault { get; private set; }

    /// <summary>What the form does when nothing goes wrong. False when that is nothing.</summary>
    public async Task<bool> LearnAsync()
    {
        database.PutBack();
        var before = database.Read();
        var (one, first) = (await SendAsync(0), database.Read());
        database.PutBack();
        var (_, second) = (await SendAsync(0), database.Read());
        _byChance = first.DifferencesTo(second);
        Usual = one with { Kept = first.Without(_byChance) };
        _before = before.Without(_byChance);
        return Usual.Kept.DifferencesTo(_before).Count > 0;
    }

    /// <summary>False when there were not so many steps.</summary>
    public async Task<bool> StumbleAsync(int step, Tries tries)
    {
        Fault = null;
        database.PutBack();
        var sent = await SendAsync(step);
        var stumbled = stumbling.HasStumbled;
        if (stumbled && (tries is Tries.Once || stumbling.IsBeforeTheForm) && sent.Status != Usual.Status)
        {
            var isKept = sent.Kept.DifferencesTo(Usual.Kept).Count == 0;
            if (!isKept && sent.Kept.DifferencesTo(_before).Count > 0)
            {
                Fault = $"a part was kept: {string.Join(", ", sent.Kept.DifferencesTo(_before))}";
                return stumbled;
            }

            // What has no receipt is done anew when it is sent anew: signing in, the answer to a pulse, which sees to it by itself, or a
            // form that comes back to be mended: a worry shown twice was shown twice.
            sent = isKept && (!_hasReceipt || Usual.Status is HttpStatusCode.BadRequest) ? Usual : await SendAsync(0);
        }

        var differences = sent.Kept.DifferencesTo(Usual.Kept);
        Fault =
            sent.Status != Usual.Status ? $"answered {sent.Status} instead of {Usual.Status}"
            : differences.Count > 0 ? $"not once: {string.Join(", ", differences)}"
            : null;
        return stumbled;
    }

    private async Task<Sent> SendAsync(int step)
    {
        stumbling.StumbleAt(step);
        var status = await StatusAsync();
        return new Sent(status, database.Read().Without(_byChance));
    }

    /// <summary>While the database stumbles there may be no page that says so.</summary>
    private async Task<HttpStatusCode> StatusAsync()
    {
        try
        {
            using var content = new FormUrlEncodedContent(fields);
            using var answer = await browser.Client.PostAsync(address, content);
            return answer.StatusCode;
        }
        catch (TimeoutException)
        {
            return HttpStatusCode.InternalServerError;
        }
    }
}

/// <summary>What came back, and what stands in the database since.</summary>
internal sealed record Sent(HttpStatusCode Status, Contents Kept);
