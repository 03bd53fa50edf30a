using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.YouSaidWeDid;

/// <summary>"You said, we did" for feed readers, with the same words as the page and no more.</summary>
[AllowAnonymous]
public class FeedController(CoProduceDbContext db, ProjectDoor door, ForumSettings forum, TimeProvider clock) : Controller
{
    [HttpGet("you-said-we-did.atom")]
    public async Task<IActionResult> Forum() => Feed("You said, we did", "/you-said-we-did", await db.SaidAndDoneAsync(null, new SaidFilter()));

    [HttpGet("projects/{slug}/you-said-we-did.atom")]
    public async Task<IActionResult> Project(string slug) => await door.FindAsync(slug) is { } here
        ? Feed($"You said, we did: {here.Name}", $"{here.Url}/you-said-we-did", await db.SaidAndDoneAsync(here.Id, new SaidFilter()))
        : NotFound();

    private FileContentResult Feed(string title, string page, List<SaidAndDone> rows)
    {
        var feed = new SyndicationFeed($"{title}, {forum.Name}", "What people told us, and what came of it.", new Uri(forum.BaseUrl + page))
        {
            Id = forum.BaseUrl + page,
            LastUpdatedTime = rows.Count > 0 ? rows[0].At : clock.GetUtcNow(),
            Items = [.. rows.Select(Item)],
        };
        feed.Authors.Add(new SyndicationPerson { Name = forum.Name });
        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }

        return File(written.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private SyndicationItem Item(SaidAndDone row) => new(
        $"{row.WeTitle}: {row.ProjectName}",
        SyndicationContent.CreatePlaintextContent(Printable($"{row.YouTitle}: {row.You}\n{row.WeTitle}: {row.Reply}")),
        new Uri($"{forum.BaseUrl}{row.ProjectUrl}/you-said-we-did"), $"{forum.BaseUrl}{row.ProjectUrl}/you-said-we-did#reply-{row.Id}", row.At);

    /// <summary>Leaves out what XML cannot hold.</summary>
    private static string Printable(string words) => new([.. words.Where(XmlConvert.IsXmlChar)]);
}
