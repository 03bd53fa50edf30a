using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Everyone who comes or may come, for those who run the session.</summary>
public record AttendeesPage(string SessionUrl, string Title, DateTime StartsAt, int? Places, IReadOnlyList<AttendeeRow> Rows)
{
    public int People => Rows.Where(r => r is { Answer: RsvpAnswer.Coming, Waits: false }).Sum(r => 1 + r.Along.Count);
    public int Children =>
        Rows.Where(r => r is { Answer: RsvpAnswer.Coming, Waits: false }).Sum(r => r.Along.Count(a => a.Kind is CompanionKind.Child));
}
