using CoProduce.Data.Search;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>What somebody looks for.</summary>
public class SearchForm
{
    public string? Words { get; set; }
    public string? Project { get; set; }
    public ContributionKind? Kind { get; set; }
    public StageKey? Stage { get; set; }
    public Side? Group { get; set; }
    public bool? Answered { get; set; }
    public long? Before { get; set; }

    public bool IsEmpty =>
        WantedWord.In(Words).Count == 0
        && string.IsNullOrEmpty(Project)
        && Kind is null
        && Stage is null
        && Group is null
        && Answered is null;

    public Wanted ToWanted(int? projectId) =>
        new(WantedWord.In(Words))
        {
            ProjectId = projectId,
            Kind = Kind,
            Stage = Stage,
            Side = Group,
            IsAnswered = Answered,
            Before = Before,
        };

    /// <summary>The same search, a page further back.</summary>
    public string Older(long before) =>
        ConversationLinks.Find(words: Words, project: Project)
        + $"&Kind={Kind}&Stage={Stage}&Group={Group}&Answered={Answered}&Before={before}";
}
