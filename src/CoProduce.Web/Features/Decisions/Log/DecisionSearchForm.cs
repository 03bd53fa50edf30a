namespace CoProduce.Web.Features.Decisions.Log;

/// <summary>Which part of the log.</summary>
public class DecisionSearchForm
{
    public string? Project { get; set; }
    public int? Before { get; set; }
}
