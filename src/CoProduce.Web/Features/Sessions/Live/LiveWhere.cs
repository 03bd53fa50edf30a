using CoProduce.Web.Features.Sessions.Agenda;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Where we are on the agenda. Until it is set, it shows only to those who run the session.</summary>
public record LiveWhere(string Slug, int Number, WhereWeAre? Where, bool IsThere, bool MayWalk)
{
    public static LiveWhere Of(LiveFacts live)
    {
        var (where, mayWalk) = (live.Where, live.MayRun && !live.IsOnWall);
        return new LiveWhere(
            live.Project.Slug,
            live.Number,
            where,
            live.IsOn && where is { Items.Count: > 0 } && (where.IsSet || mayWalk),
            mayWalk && where?.IsSet is true
        );
    }
}
