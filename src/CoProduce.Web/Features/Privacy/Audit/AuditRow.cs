using CoProduce.Domain.Audit;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>One line of the trail, as people read it. Names are looked up now, so nobody who was forgotten comes back here.</summary>
public record AuditRow(long Number, DateTime At, AuditEvent What, string? By, string? About, string? Project, int? Subject)
{
    /// <summary>Which stage or decision, when it is about one.</summary>
    public string? Which =>
        What switch
        {
            AuditEvent.StageOpened or AuditEvent.StageClosed when Subject is { } stage => $"“{((StageKey)stage).Words()}”",
            AuditEvent.DecisionOpened or AuditEvent.DecisionSettled => $"Decision {Subject}",
            _ => null,
        };
}
