using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Conversations.YouSaidWeDid;

/// <summary>"You said, we did" for feed readers, with the same words as the page and no more.</summary>
[AllowAnonymous]
public class FeedController(SaidAndDoneQuery done, ProjectAccess door, AtomFeed feed) : Controller
{
    [HttpGet("you-said-we-did.atom")]
    public async Task<IActionResult> Forum() =>
        Feed("You said, we did", ConversationLinks.YouSaidWeDid(), await done.RunAsync(null, new SaidFilterForm()));

    [HttpGet("projects/{slug}/you-said-we-did.atom")]
    public async Task<IActionResult> Project(string slug) =>
        await door.FindAsync(slug) is { } here
            ? Feed(
                $"You said, we did: {here.Name}",
                ConversationLinks.YouSaidWeDidIn(here.Slug),
                await done.RunAsync(here.Id, new SaidFilterForm())
            )
            : NotFound();

    private FileContentResult Feed(string title, string page, List<SaidAndDone> rows) =>
        feed.Of(
            title,
            page,
            rows.Select(row => new AtomEntry(
                $"{row.WeTitle}: {row.ProjectName}",
                $"{row.YouTitle}: {row.You}\n{row.WeTitle}: {row.Reply}",
                $"{ConversationLinks.YouSaidWeDidIn(row.ProjectSlug)}#reply-{row.Id}",
                row.At
            ))
        );
}
