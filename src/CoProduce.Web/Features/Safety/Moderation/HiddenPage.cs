using CoProduce.Domain.Moderation;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Hidden words: for their author, and for those who run the project.</summary>
public record HiddenPage(ProjectPlace Place, HiddenWords Hiding, string WordsUrl, int Me)
{
    public string? By { get; init; }
    public string? AnsweredBy { get; init; }
    public AppealForm Appeal { get; init; } = new();
    public LookAgainForm LookAgain { get; init; } = new();

    public string Url => ModerationLinks.Hidden(Place.Slug, Hiding.Id);
    public bool IsMine => Hiding.AuthorPersonId == Me;
    public bool MayAppeal => Hiding.WhyNotAppeal(Me) is null;
    public bool MayLookAgain => Place.Standing.MayRun && Hiding.WhyNotLookAgain(Me) is null;
    public bool MayShowAgain => Place.Standing.MayRun && Hiding.WhyNotShowAgain(Me) is null;
}
