using CoProduce.Domain;

namespace CoProduce.Web.Infrastructure;

/// <summary>What a search engine or a chat shows of a page that somebody sends a link to.</summary>
public record LinkPreview(string Title, string Words)
{
    private const int Longest = 200;

    public static LinkPreview Of(ForumSettings forum, string title, string? words = null) =>
        new(title, TypedText.Beginning(words ?? About(forum), Longest));

    private static string About(ForumSettings forum) =>
        $"{forum.Name}: families of disabled children and the people who work in services decide together.";
}
