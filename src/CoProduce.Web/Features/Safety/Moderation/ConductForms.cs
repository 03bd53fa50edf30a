using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Moderation;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>What somebody tells us about words in a project.</summary>
public class ConductReportForm
{
    [Required(ErrorMessage = "Choose what is wrong.")]
    public ReportReason? Reason { get; set; }

    [StringLength(ConductReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Words { get; set; }

    public bool MayAskMe { get; set; }
}

/// <summary>What somebody tells us about how people behave.</summary>
public class BehaviourForm
{
    [
        Required(ErrorMessage = "Tell us what happened. A few words are enough."),
        StringLength(ConductReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }

    public int? About { get; set; }
    public bool MayAskMe { get; set; }
}

/// <summary>What was done about a report.</summary>
public class SettleReportForm
{
    [Required(ErrorMessage = "Choose what you did.")]
    public ReportOutcome? Outcome { get; set; }

    [StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Why { get; set; }

    [
        Required(ErrorMessage = "Tell the person who told you what you did, and why."),
        StringLength(ConductReport.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Answer { get; set; }
}

/// <summary>Why words are hidden.</summary>
public class HideForm
{
    [Required(ErrorMessage = "Choose what is wrong.")]
    public ReportReason? Reason { get; set; }

    [
        Required(ErrorMessage = "Tell the person who wrote this why you hide it."),
        StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}

/// <summary>Why hidden words should be shown.</summary>
public class AppealForm
{
    [
        Required(ErrorMessage = "Tell us why your words should be shown."),
        StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}

/// <summary>What another person thinks, who has looked again.</summary>
public class LookAgainForm
{
    [Required(ErrorMessage = "Choose whether the words are shown again.")]
    public bool? IsShown { get; set; }

    [
        Required(ErrorMessage = "Tell the person who wrote this what you think, and why."),
        StringLength(HiddenWords.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Answer { get; set; }
}
