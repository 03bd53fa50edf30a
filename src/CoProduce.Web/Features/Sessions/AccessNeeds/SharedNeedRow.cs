using CoProduce.Data.Sealing;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>A need that was shared. The name is there only for those who run the session.</summary>
public record SharedNeedRow(int Id, string Words, NeedState State, string? Note, string? Owner, NeedMet? Met, string? Name = null)
{
    public static SharedNeedRow Of(SharedNeed need, NeedSeal seal, string? owner, string? name) =>
        new(
            need.Id,
            need.Sealed.Length == 0 ? "What you asked for" : seal.Open(need.Key, need.Sealed),
            need.State,
            seal.Open(need.Key, need.SealedNote),
            owner,
            need.Met,
            name
        )
        {
            About = AnsweredTo.Mark(need.Version),
        };

    /// <summary>How far it was when the page was opened.</summary>
    public string? About { get; init; }

    /// <summary>Who was named after it was shared, and does not read it.</summary>
    public IReadOnlyList<string> NotReadBy { get; init; } = [];

    public string StateWords =>
        State switch
        {
            NeedState.Arranged => "Arranged",
            NeedState.CannotDo => "Cannot be done",
            _ => "Asked",
        };
}
