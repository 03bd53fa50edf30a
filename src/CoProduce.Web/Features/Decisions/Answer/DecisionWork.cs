using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What happens because a decision was adopted. It is late when nobody was named for anything in ten working days.</summary>
public record DecisionWork(ProjectPlace Project, IReadOnlyList<ActionRow> Actions, bool IsLate, string? AddUrl);
