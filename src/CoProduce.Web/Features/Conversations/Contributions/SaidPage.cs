using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>One thing said, its replies, the talk under it, and the chain it started.</summary>
public record SaidPage(ProjectPlace Place, SaidDetail Said, DateTime Now, DateOnly Today)
{
    public IReadOnlyList<LedToRow> LedTo { get; init; } = [];
    public IReadOnlyList<CommentRow> Comments { get; init; } = [];
    public int? MoreComments { get; init; }
    public ReplyForm Form { get; init; } = new();
    public CommentForm Comment { get; init; } = new();
    public LinkForm Link { get; init; } = new();
    public ThankForm Thank { get; init; } = new();
    public ReuseForm Reuse { get; init; } = new();

    public SetAsideWords SetAside { get; init; } = SetAsideWords.None;

    public string Url => SaidLinks.Said(Place.Slug, Said.Number);
    public string StageUrl => StageLinks.Stage(Place.Slug, Said.Stage);
    public bool IsMine => Said.AuthorId == Place.Standing.ParticipantId;

    /// <summary>Nobody answers their own words.</summary>
    public bool MayReply => Place.Standing.MayReply && !IsMine && !Said.IsWithdrawn;

    public bool MayJudge => IsMine && !Said.IsWithdrawn && Said.Replies is [.., { Verdict: Verdict.NotSaid }];

    /// <summary>How the reader stands to words that were written down and do not count yet.</summary>
    public WordsConfirmer? Confirmer { get; init; }

    /// <summary>Why the reader cannot say that they are right, or null.</summary>
    public string? WhyNotConfirm => Said.TakenDown is { } words ? Confirmer?.WhyNot(words, Today) : null;

    public bool MayConfirm => Confirmer is not null && WhyNotConfirm is null;

    public bool MayJoinIn => Place.Standing.WhyNotSpeak() is null && !Said.IsWithdrawn;
    public bool MayReport => Place.Standing.MayReadInside && !Said.IsWithdrawn;
    public string Title => Said.IsWithdrawn ? $"{Said.Kind.Words()}, withdrawn" : $"{Said.Kind.Words()} from {Said.Who}";

    public IEnumerable<FormChoice> ReplyKindsHere =>
        Enum.GetValues<ReplyKind>()
            .Where(k => Reply.WhyNotThis(k, Said.Kind) is null)
            .Select(k => new FormChoice(
                k.ToString(),
                k.Words(),
                k is ReplyKind.WeDidNot ? $"Say why, in at least {Reply.FewestWordsForNo} words." : null
            ));
}

/// <summary>What a page says in place of words that were taken back or set aside.</summary>
public record GoneWords(SaidPage Page, bool IsMine, string Otherwise, int? Comment = null, int? Reply = null)
{
    public bool IsWithSafeguarding => IsMine && Page.SetAside.IsWithSafeguarding(Comment, Reply);
    public HiddenRow? Hidden => Page.SetAside.HiddenAt(Comment, Reply);
    public bool MayOpen => IsMine || Page.Place.Standing.MayRun;
}

/// <summary>One comment under the words.</summary>
public record CommentRow(int Id, int AuthorId, string DisplayName, Hat Hat, NameShown ShownAs, string Text, DateTime At, bool IsWithdrawn)
{
    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
}
