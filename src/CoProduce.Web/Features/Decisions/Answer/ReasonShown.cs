namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Who reads a reason, and beside which name.</summary>
public enum ReasonShown
{
    DisplayName,
    FirstName,
    GroupOnly,
    LeadsOnly,
}
