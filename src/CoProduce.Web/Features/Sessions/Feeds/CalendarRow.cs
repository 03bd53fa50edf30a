namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>What a calendar is told of one session. It is not sure for somebody who may come, or who waits for a place.</summary>
public record CalendarRow(
    int Id,
    int Version,
    string Url,
    string Title,
    DateTime StartsAt,
    DateTime EndsAt,
    bool IsCancelled,
    string? Place,
    bool IsSure
);
