using System.Text.RegularExpressions;

namespace CoProduce.Domain.Tests.Docs;

/// <summary>Whoever follows what a document, a comment or a test refers to finds it.</summary>
public partial class MentionTests
{
    [Fact]
    public void Every_document_that_is_mentioned_is_there()
    {
        var mentions = Repository.Texts().SelectMany(text => Document().Matches(text.Words).Select(m => (text.File, m.Value)));
        Assert.Empty(mentions.Where(m => !IsThere(m.File, m.Value)).Select(m => $"{m.File} mentions {m.Value}"));
    }

    [Fact]
    public void Every_file_and_folder_that_a_document_names_is_there()
    {
        var named = Repository
            .Texts(".md")
            .SelectMany(text => Place().Matches(text.Words).Select(m => (text.File, Path: m.Value.TrimEnd('.'))));
        Assert.Empty(named.Where(m => !Repository.Has(m.Path)).Select(m => $"{m.File} names {m.Path}"));
    }

    [Fact]
    public void Every_link_inside_the_repository_leads_somewhere()
    {
        var links = Repository
            .Texts(".md")
            .SelectMany(text => Link().Matches(text.Words).Select(m => (text.File, To: m.Groups["to"].Value)));
        var inside = links.Where(link => !link.To.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(inside);
        Assert.Empty(inside.Where(link => !Leads(link.File, link.To)).Select(link => $"{link.File} links to {link.To}"));
    }

    private static bool IsThere(string file, string mentioned) =>
        new[] { "", "docs", Path.GetDirectoryName(file)! }.Any(folder => Repository.Has(Path.Combine(folder, mentioned)));

    private static bool Leads(string file, string to)
    {
        var (path, heading) = to.Split('#') is [var before, var after] ? (before, after) : (to, null);
        var target = path.Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, path);
        return Repository.Has(target)
            && (heading is null || Repository.Read(target).Split('\n').Any(line => line.StartsWith('#') && Anchor(line) == heading));
    }

    private static string Anchor(string heading) =>
        NoAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?<![\w/:.-])[\w.-][\w./-]*\.md\b")]
    private static partial Regex Document();

    [GeneratedRegex(@"(?<![\w/.])(docs|src|tests|\.ci|\.github|\.devcontainer)/[\w./-]+")]
    private static partial Regex Place();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NoAnchor();
}
