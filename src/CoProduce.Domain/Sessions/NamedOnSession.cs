namespace CoProduce.Domain.Sessions;

/// <summary>Who is named on a session: the seat of whoever runs it, and the one person who arranges interpreters and travel.</summary>
public record NamedOnSession(int? RunByParticipantId, int? ArrangedByPersonId);
