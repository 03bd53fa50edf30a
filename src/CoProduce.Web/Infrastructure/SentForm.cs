using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoProduce.Data.Idempotency;

namespace CoProduce.Web.Infrastructure;

/// <summary>Reads which form this is, and what stands in it: the key that was on its page, and a hash of every field and of where it was
/// sent.</summary>
public static class SentForm
{
    private const int LongestKey = 40;

    /// <summary>Null for what was sent without a key.</summary>
    public static Sending? Read(HttpRequest request, int? personId)
    {
        if (!request.HasFormContentType || (string?)request.Form[IdempotencyMiddleware.Field] is not { Length: > 0 and <= LongestKey } key)
        {
            return null;
        }

        var content = new StringBuilder($"{request.Path}\0{request.QueryString}");
        foreach (var field in request.Form.Where(f => !f.Key.StartsWith('_')).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            content.Append('\0').Append(field.Key).Append('\0').AppendJoin('\0', field.Value.ToArray());
        }

        foreach (var file in request.Form.Files)
        {
            using var words = file.OpenReadStream();
            content.Append('\0').Append(file.FileName).Append('\0').Append(Convert.ToHexString(SHA256.HashData(words)));
        }

        return new Sending(
            string.Create(CultureInfo.InvariantCulture, $"{(personId is { } id ? id : "visitor")}:{key}"),
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))
        );
    }
}
