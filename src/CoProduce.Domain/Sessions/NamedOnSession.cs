namespace CoProduce.Domain.Sessions;

/// <summary>Who is named on a session: the seat of whoever runs it, and the one person who arranges interpreters and travel. Since when
/// they read what people need; null is all of it, because the families' lead named them.</summary>
public record NamedOnSession(int? RunByParticipantId, int? ArrangedByPersonId, DateTime? RunsSince = null, DateTime? ArrangesSince = null);
