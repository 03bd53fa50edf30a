namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The part of the page that changes while the session is on.</summary>
public record LiveNow(LiveWhere Where, LiveMoment Moment, LiveSaid Said)
{
    public static LiveNow Of(LiveFacts live) => new(LiveWhere.Of(live), LiveMoment.Of(live), LiveSaid.Of(live));
}
