using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Reads the page of one thing said, with its talk and its chain, for those who may.</summary>
public class SaidQuery(
    CoProduceDbContext db,
    SaidFactsQuery facts,
    SaidTalkQuery talk,
    SetAsideWordsQuery setAside,
    LedToQuery ledTo,
    ConfirmersQuery confirmers,
    TimeProvider clock
)
{
    public async Task<SaidPage?> RunAsync(ProjectPlace place, int number, int? after = null, SaidForms? typed = null)
    {
        if (await facts.RunAsync(place, number) is not { } said)
        {
            return null;
        }

        var comments = said.IsWithdrawn ? [] : await talk.RunAsync(said.Id, after);
        var isAnythingGone = said.IsWithdrawn || comments.Any(c => c.IsWithdrawn) || said.Replies.Any(r => r.IsNotShown);
        var gone = isAnythingGone ? await setAside.RunAsync(said.Id) : SetAsideWords.None;
        var forms = typed ?? new SaidForms();
        var isMine = said.IsOf(place.Standing);
        return new SaidPage(
            new SaidHead(place, said.Stage, said.SaidAt, said.Title, said.Audience),
            said.IsWithdrawn ? gone.Gone(place, isMine, $"Not shown since {said.WithdrawnAt!.Value.Day()}.") : null,
            said.IsWithdrawn ? null : Words(place, said, await confirmers.RunAsync(place, said)),
            Replies(place, said, gone, await PromisedDays.OfAsync(db, clock.Today(), said.IsAnswered ? [] : [said.DueOn])),
            isMine && place.Standing.IsTakingPart && !said.IsWithdrawn && said.Replies is [.., { Verdict: Verdict.NotSaid } latest]
                ? new SaidJudge(SaidLinks.Judge(place.Slug, number), AnsweredTo.Mark(latest.Id))
                : null,
            said.MayBeAnsweredBy(place.Standing) && !said.IsWithdrawn
                ? new SaidAnswer(SaidLinks.Reply(place.Slug, number), forms.Reply.Offering(said))
                : null,
            said.IsWithdrawn ? null : Talk(place, said, comments, gone, forms.Comment),
            await SideAsync(place, said, forms)
        );
    }

    private SaidWords Words(ProjectPlace place, SaidFacts said, WordsConfirmer? confirmer)
    {
        var mayJoinIn = place.Standing.WhyNotSpeak() is null && !said.IsOf(place.Standing);
        return new SaidWords(
            said,
            place.Standing.IsStaff && said.ShownAs is not NameShown.DisplayName && said.Who != said.DisplayName ? said.DisplayName : null,
            TakenDown(place, said, confirmer),
            said.SeenToo > 0 || mayJoinIn
                ? new SaidSeenToo(said.SeenToo, said.ISeeItToo, mayJoinIn ? SaidLinks.SeenToo(place.Slug, said.Number) : null)
                : null
        );
    }

    private SaidTakenDown? TakenDown(ProjectPlace place, SaidFacts said, WordsConfirmer? confirmer)
    {
        if (said.TakenDown is not { } written)
        {
            return null;
        }

        var whyNot = confirmer?.WhyNot(written, clock.Today());
        return new SaidTakenDown(
            written.How,
            said.TakenDownBy,
            written.OnBehalfAs,
            said.Counts ? string.Join(" and ", new[] { said.ConfirmedBy, said.SeenRightBy }.OfType<string>()) : null,
            whyNot,
            confirmer is not null && whyNot is null ? SaidLinks.Confirm(place.Slug, said.Number) : null,
            said.AuthorIsWrittenDown && place.Standing.MayTakeDown ? SaidLinks.ClaimCode(place.Slug, said.Number) : null
        );
    }

    private static SaidReplies Replies(ProjectPlace place, SaidFacts said, SetAsideWords gone, PromisedDays days) =>
        new(
            said.IsAnswered || said.IsWithdrawn ? null : said.Promised.Words(days, said.Lead),
            said.IsWithdrawn && said.Replies.Count == 0,
            [
                .. said.Replies.Select(r =>
                {
                    var isMine = r.ByPersonId == place.Standing.PersonId;
                    return new SaidReply(
                        r,
                        said.IsWithdrawn ? "This reply went with the words it answered." : r.Text,
                        r.IsNotShown && !said.IsWithdrawn ? gone.Gone(place, isMine, r.Text, reply: r.Id) : null,
                        r.IsNotShown || isMine ? null : PointedAt(place, said, $"the reply by {r.By}", $"reply-{r.Id}")
                    );
                }),
            ]
        );

    private static SaidTalk Talk(ProjectPlace place, SaidFacts said, List<CommentRow> comments, SetAsideWords gone, CommentForm form)
    {
        var why = Comment.WhyNot(said.IsWithdrawn, said.TalkClosedAt);
        return new SaidTalk(
            why,
            [.. comments.Take(SaidTalkQuery.AtOnce).Select(c => CommentOf(place, said, c, gone))],
            comments.Count > SaidTalkQuery.AtOnce
                ? SaidLinks.Said(place.Slug, said.Number, after: comments[SaidTalkQuery.AtOnce - 1].Id)
                : null,
            why is null && place.Standing.WhyNotSpeak() is null
                ? new SaidJoinIn(SaidLinks.Comments(place.Slug, said.Number), place.Standing.ShownAs("", NameShown.GroupOnly), form)
                : null,
            said.IsOf(place.Standing) && place is { Standing.IsTakingPart: true, WhyNothingNew: null }
                ? new SaidTalkClosing(SaidLinks.Talk(place.Slug, said.Number), said.TalkClosedAt is not null)
                : null
        );
    }

    private static SaidComment CommentOf(ProjectPlace place, SaidFacts said, CommentRow comment, SetAsideWords gone)
    {
        var isMine = comment.AuthorId == place.Standing.ParticipantId;
        return new SaidComment(
            comment,
            comment.IsWithdrawn ? gone.Gone(place, isMine, "Not shown", comment: comment.Id) : null,
            isMine ? SaidLinks.WithdrawComment(place.Slug, said.Number, comment.Id) : null,
            isMine ? null : PointedAt(place, said, $"what {comment.Who} added", $"comment-{comment.Id}")
        );
    }

    private static Pointed? PointedAt(ProjectPlace place, SaidFacts said, string what, string? on = null) =>
        place.Standing.MayReadInside && !said.IsWithdrawn ? new Pointed(place.Slug, said.Number, place.Standing.MayRun, what, on) : null;

    private async Task<SaidSide> SideAsync(ProjectPlace place, SaidFacts said, SaidForms forms)
    {
        var isMine = said.IsOf(place.Standing);
        return new SaidSide(
            isMine ? null : PointedAt(place, said, said.Title),
            Chain(place, said, [.. (await ledTo.RunAsync(l => l.ContributionId == said.Id)).Select(l => l.Row)], forms.Link),
            said.IsWithdrawn ? null : Thanks(place, said, forms.Thank),
            said.IsWithdrawn ? null : Reuse(place, said, forms.Reuse),
            isMine && !said.IsWithdrawn
                ? new SaidMine(place.Slug, said.Number, said.MayBeShownPublicly)
                {
                    MayChange = place is { Standing.IsTakingPart: true, WhyNothingNew: null },
                }
                : null
        );
    }

    private SaidChain Chain(ProjectPlace place, SaidFacts said, IReadOnlyList<LedToRow> rows, LinkForm form) =>
        new(
            place.Slug,
            said.SaidAt,
            said.IsWithdrawn ? null : said.Who,
            said.Replies.Count > 0 ? said.Replies[^1] : null,
            said.IsAnswered,
            rows,
            said.IsOf(place.Standing) && !said.IsWithdrawn
                ? new SaidLedTo(place.Slug, said.Number, [.. rows.Where(l => l.MayJudge(clock.Now()))])
                : null,
            place is { Standing.MayRun: true, WhyNothingNew: null } && !said.IsWithdrawn
                ? new SaidLink(SaidLinks.ShowWhereItLed(place.Slug, said.Number), form)
                : null
        );

    private static SaidThanks? Thanks(ProjectPlace place, SaidFacts said, ThankForm form) =>
        said.Thanks.Count > 0 || MayThank(place, said)
            ? new SaidThanks(said.Thanks, MayThank(place, said) ? SaidLinks.Thank(place.Slug, said.Number) : null, form)
            : null;

    private static bool MayThank(ProjectPlace place, SaidFacts said) =>
        place is { Standing.MayThank: true, WhyNothingNew: null } && !said.IsOf(place.Standing);

    private static SaidReuse? Reuse(ProjectPlace place, SaidFacts said, ReuseForm form)
    {
        var isMine = said.IsOf(place.Standing);
        var mayAsk = place is { Standing.MayRun: true, WhyNothingNew: null } && !isMine;
        var isShown = mayAsk || (said.Reuse.Count > 0 && (isMine || place.Standing.MayRun));
        return isShown ? new SaidReuse(place.Slug, said.Number, said.Reuse, isMine, mayAsk, form) : null;
    }
}
