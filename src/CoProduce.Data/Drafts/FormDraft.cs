using CoProduce.Domain.Projects;

namespace CoProduce.Data.Drafts;

/// <summary>What somebody wrote and could not send. It is theirs alone, and waits at the same form.</summary>
public class FormDraft
{
    public int Id { get; set; }
    public int PersonId { get; set; }
    public int ProjectId { get; set; }
    public StageKey Stage { get; set; }

    /// <summary>All that was filled in, as JSON, so that a draft forgets no field.</summary>
    public string Fields { get; set; } = "";
    public DateTime At { get; set; }
}
