using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Data.Drafts;

/// <summary>What somebody wrote and could not send. It is theirs alone, and waits at the same form.</summary>
public class FormDraft
{
    public int Id { get; set; }
    public int PersonId { get; set; }
    public int ProjectId { get; set; }
    public StageKey Stage { get; set; }
    public ContributionKind? Kind { get; set; }
    public string Text { get; set; } = "";
    public NameShown ShownAs { get; set; }
    public Audience Audience { get; set; }
    public bool MayBeShownPublicly { get; set; }
    public DateTime At { get; set; }
}
