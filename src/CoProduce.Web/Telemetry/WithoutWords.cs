using System.Diagnostics;
using OpenTelemetry;

namespace CoProduce.Web.Telemetry;

/// <summary>Lets no trace out that holds more than it needs. An address can hold what somebody typed, or the secret of a mailed link; so
/// can the text of a problem.</summary>
public sealed class WithoutWords : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Kept =
    [
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "db.system.name",
        "db.operation.name",
        "error.type",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.Where(t => !Kept.Contains(t.Key)).ToList())
        {
            data.SetTag(name, null);
        }

        data.SetStatus(data.Status);
        data.TraceStateString = null;
    }
}
