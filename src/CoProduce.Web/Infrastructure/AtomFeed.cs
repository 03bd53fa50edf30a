using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using CoProduce.Domain;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Infrastructure;

/// <summary>One entry of a feed: a title, plain words, the page to read it on, and when it was.</summary>
public record AtomEntry(string Title, string Words, string Page, DateTime At);

/// <summary>Writes feeds for feed readers.</summary>
public class AtomFeed(ForumSettings forum, TimeProvider clock)
{
    public FileContentResult Of(string title, string page, IEnumerable<AtomEntry> entries)
    {
        var items = entries.ToList();
        var feed = new SyndicationFeed(OneLine($"{title}, {forum.Name}"), OneLine(title), new Uri(forum.BaseUrl + page))
        {
            Id = forum.BaseUrl + page,
            LastUpdatedTime = items.Count > 0 ? items.Max(i => i.At) : clock.GetUtcNow(),
            Items = [.. items.Select(Item)],
        };
        feed.Authors.Add(new SyndicationPerson { Name = OneLine(forum.Name) });
        using var written = new MemoryStream();
        using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }

        return new FileContentResult(written.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private SyndicationItem Item(AtomEntry entry) =>
        new(
            OneLine(entry.Title),
            SyndicationContent.CreatePlaintextContent(TypedText.Clean(entry.Words, keepsLines: true)),
            new Uri(forum.BaseUrl + entry.Page),
            forum.BaseUrl + entry.Page,
            entry.At
        );

    /// <summary>XML cannot hold everything that a text can: clean words it can.</summary>
    private static string OneLine(string words) => TypedText.Clean(words, keepsLines: false);
}
