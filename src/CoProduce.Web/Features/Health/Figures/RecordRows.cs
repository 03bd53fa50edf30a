using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>A stage that has opened, when everyone was told something there, and when it ended.</summary>
public record OpenedStage(int Id, StageKey Key, DateTime? EndedAt, IReadOnlyList<DateTime> News);

/// <summary>Somebody active in a stage, and how often they spoke there.</summary>
public record ActiveRow(int StageId, int ParticipantId, bool IsFamily, int Turns);

/// <summary>A closed decision, and whether it stands on what a family said first.</summary>
public record DecidedRow(int Number, string Question, ClosedDecision Closed, bool StandsOnFamilies);

/// <summary>What is simply counted.</summary>
public record CountedFacts(int Families, int MadeElsewhere, int OwedReply, int Replied, int FromFamilies, int WrittenDown);

/// <summary>Questions that were asked on one day and answered on one day, or not yet.</summary>
public record QuestionRow(DateOnly AskedOn, DateOnly? AnsweredOn, int Questions);

/// <summary>Claims that were made on one day and paid on one day, or not yet.</summary>
public record PaidRow(DateOnly ClaimedOn, DateOnly? SettledOn, int Claims);
