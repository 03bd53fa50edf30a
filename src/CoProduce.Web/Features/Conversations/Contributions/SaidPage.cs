using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Projects.Stages;
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

    /// <summary>The person it was written down for, or the lead for families; never the one who wrote it down.</summary>
    public bool MayConfirm =>
        !Said.Counts
        && !Said.IsWithdrawn
        && Said.TakenDownByPersonId != Place.Standing.PersonId
        && (IsMine || Place.Standing.MayLeadFor(Side.LivedExperience));

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

/// <summary>Which of the words on this page were hidden, and which are with safeguarding: of those only their author is told.</summary>
public record SetAsideWords(IReadOnlyList<HiddenRow> Hidden, IReadOnlyList<HiddenRow> Passed)
{
    public static SetAsideWords None { get; } = new([], []);

    public bool IsWithSafeguarding(int? comment = null, int? reply = null) => Passed.Any(p => p.CommentId == comment && p.ReplyId == reply);

    public HiddenRow? HiddenAt(int? comment = null, int? reply = null) =>
        Hidden.FirstOrDefault(h => h.CommentId == comment && h.ReplyId == reply);
}

/// <summary>Words that were set aside: a comment, a reply or, where neither is given, what was said itself.</summary>
public record HiddenRow(int Id, int? CommentId, int? ReplyId);

/// <summary>What a page says in place of words that were taken back or set aside.</summary>
public record GoneWords(SaidPage Page, bool IsMine, string Otherwise, int? Comment = null, int? Reply = null)
{
    public bool IsWithSafeguarding => IsMine && Page.SetAside.IsWithSafeguarding(Comment, Reply);
    public HiddenRow? Hidden => Page.SetAside.HiddenAt(Comment, Reply);
    public bool MayOpen => IsMine || Page.Place.Standing.MayRun;
}

/// <summary>Words on the page that somebody may point at, with what they are called.</summary>
public record Pointed(SaidPage Page, string What, string? On = null)
{
    public bool MayHide => Page.Place.Standing.MayRun;

    public string Report => SaidLinks.Report(Page.Place.Slug, Page.Said.Number, On);
    public string Worried => SaidLinks.Worried(Page.Place.Slug, Page.Said.Number, On);
    public string Hide => SaidLinks.Hide(Page.Place.Slug, Page.Said.Number, On);
}

/// <summary>What was said and what came of it.</summary>
public record SaidDetail
{
    public required long Id { get; init; }
    public required int Number { get; init; }
    public required int AuthorId { get; init; }
    public required ContributionKind Kind { get; init; }
    public required StageKey Stage { get; init; }
    public required string DisplayName { get; init; }
    public required Hat Hat { get; init; }
    public required NameShown ShownAs { get; init; }
    public required string Text { get; init; }
    public required Audience Audience { get; init; }
    public required bool MayBeShownPublicly { get; init; }
    public required DateTime SaidAt { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly? NewDueOn { get; init; }
    public required string? SeenToBy { get; init; }
    public required string? Lead { get; init; }
    public required DateTime? WithdrawnAt { get; init; }
    public required DateTime? TalkClosedAt { get; init; }
    public required bool IsAnswered { get; init; }
    public required bool Counts { get; init; }
    public required HowGiven? How { get; init; }
    public required string? OnBehalfAs { get; init; }
    public required int? TakenDownByPersonId { get; init; }
    public required string? TakenDownBy { get; init; }
    public required bool AuthorIsWrittenDown { get; init; }
    public required int SeenToo { get; init; }
    public required bool ISeeItToo { get; init; }
    public required IReadOnlyList<ReplyRow> Replies { get; init; }
    public required IReadOnlyList<WordingRow> Earlier { get; init; }
    public required IReadOnlyList<ReuseRow> Reuse { get; init; }
    public required IReadOnlyList<ThanksRow> Thanks { get; init; }

    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
    public bool IsWithdrawn => WithdrawnAt is not null;
    public Promised Promised => new(DueOn, NewDueOn, SeenToBy, Replies.Count > 0);
}

/// <summary>One reply.</summary>
public record ReplyRow(int Id, ReplyKind Kind, string Text, string By, DateTime At, Verdict Verdict, int ByPersonId)
{
    public bool IsNotShown => Text == Reply.NotShown;
}

/// <summary>What it said before.</summary>
public record WordingRow(int Id, string Text, DateTime Until);

/// <summary>A request to use the words elsewhere, and the author's answer.</summary>
public record ReuseRow(int Id, string Where, DateTime AskedAt, bool? SaidYes, DateTime? AnsweredAt);

/// <summary>A thank-you.</summary>
public record ThanksRow(int Id, string Text, string By, DateTime At);

/// <summary>One comment under the words.</summary>
public record CommentRow(int Id, int AuthorId, string DisplayName, Hat Hat, NameShown ShownAs, string Text, DateTime At, bool IsWithdrawn)
{
    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
}

/// <summary>Somewhere that these words led: a decision, work, or something said later.</summary>
public record LedToRow
{
    public required int LinkId { get; init; }
    public required DateTime LinkedAt { get; init; }
    public required LinkVerdict Verdict { get; init; }
    public required string? Dispute { get; init; }
    public required int? DecisionNumber { get; init; }
    public required string? Question { get; init; }
    public required DecisionOutcome? Outcome { get; init; }
    public required DateTime? ClosedAt { get; init; }
    public required int? LaterNumber { get; init; }
    public required ContributionKind? LaterKind { get; init; }
    public required DateTime? LaterAt { get; init; }
    public required IReadOnlyList<WorkRow> Work { get; init; }

    public string What =>
        Question
        ?? (
            Work.Count > 0 ? Work[0].What
            : LaterKind is { } kind ? $"{kind.Words()} that was said later"
            : "Something later"
        );

    public bool MayJudge(DateTime now) => InfluenceLink.WhyNotJudge(Verdict, LinkedAt, now) is null;
}

/// <summary>Work that was agreed.</summary>
public record WorkRow(int Id, string What, string Owner, DateOnly Due, DateTime? DoneAt, string? WhatChanged);
