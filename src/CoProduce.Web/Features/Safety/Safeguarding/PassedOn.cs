using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>What was said in a project, as a safeguarding lead reads it: the words as they were, and what worried the person who passed
/// them on.</summary>
public record PassedOn(SetAside Words, string? Why)
{
    [JsonIgnore]
    public string Written => JsonSerializer.Serialize(this);

    public static PassedOn Read(string written) =>
        written.StartsWith('{') ? JsonSerializer.Deserialize<PassedOn>(written)! : new PassedOn(new SetAside(written), null);
}
