using CoProduce.Data;
using CoProduce.Data.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Mail;

/// <summary>Mails that have not gone for two hours or more, how many of them are about somebody's safety, and how
/// many of those are tried no more.</summary>
public sealed record LateMail(int All, int ForSafety, int Lost)
{
    /// <summary>In Development none goes, and none is late.</summary>
    public static async Task<LateMail> ReadAsync(CoProduceDbContext db, IHostEnvironment environment, DateTime now)
    {
        if (environment.IsDevelopment())
        {
            return new(0, 0, 0);
        }

        var late = await db.OutgoingMails.Late(now).Select(m => m.IsForSafety).ToListAsync();
        return new(late.Count, late.Count(isForSafety => isForSafety), await db.OutgoingMails.LostForSafety(now).CountAsync());
    }

    /// <summary>For whoever watches the server: worries first.</summary>
    public IEnumerable<string> Lines =>
        new[]
        {
            ForSafety > 0 ? $"mail: {ForSafety} about somebody's safety could not go for two hours or more" : null,
            All > ForSafety ? $"mail: {All - ForSafety} could not go for two hours or more" : null,
        }.OfType<string>();
}
