using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Projects.Stages;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Finds the words that somebody points at.</summary>
public static class FindingWords
{
    /// <summary>Only words that are there, and that this person may read.</summary>
    public static async Task<TheseWords?> TheseWordsAsync(this CoProduceDbContext db, ProjectPlace here, int number, string? on)
    {
        var said = !here.Standing.MayReadInside
            ? null
            : await db.WholeContributions()
                .StillThere()
                .Where(c => c.ProjectId == here.Id && c.Number == number)
                .ReadableBy(here.Standing)
                .SingleOrDefaultAsync();
        return said is not null && await db.WordsAsync(here.Slug, said, Which(said.Id, on)) is { AreHere: true } these ? these : null;
    }

    private static WhichWords Which(long said, string? on) =>
        on?.Split('-') switch
        {
            ["comment", var id] => new WhichWords(said, commentId: int.Parse(id, CultureInfo.InvariantCulture)),
            ["reply", var id] => new WhichWords(said, replyId: int.Parse(id, CultureInfo.InvariantCulture)),
            _ => new WhichWords(said),
        };

    /// <summary>Words that were set aside, where they belong.</summary>
    public static async Task<TheseWords> SetAsideAsync(this CoProduceDbContext db, WhichWords which)
    {
        var said = await db.WholeContributions().SingleAsync(c => c.Id == which.ContributionId);
        var slug = await db.Projects.Where(p => p.Id == said.ProjectId).Select(p => p.Slug).SingleAsync();
        return (await db.WordsAsync(slug, said, which))!;
    }

    private static async Task<TheseWords?> WordsAsync(this CoProduceDbContext db, string slug, Contribution said, WhichWords which)
    {
        TheseWords These(IWords words, int author) => new(slug, said, words, which, author);
        if (which.CommentId is { } commentId)
        {
            return await db.Comments.SingleOrDefaultAsync(c => c.Id == commentId && c.ContributionId == said.Id) is { } comment
                ? These(comment, await db.Participants.Where(p => p.Id == comment.AuthorId).Select(p => p.PersonId).SingleAsync())
                : null;
        }

        return which.ReplyId is not { } replyId ? These(said, said.PersonToTell)
            : said.Replies.SingleOrDefault(r => r.Id == replyId) is { } reply ? These(reply, reply.ByPersonId)
            : null;
    }

    private static IQueryable<Contribution> WholeContributions(this CoProduceDbContext db) =>
        db.Contributions.Include(c => c.Author).Include(c => c.Earlier).Include(c => c.Reuse).Include(c => c.Replies).AsSplitQuery();
}
