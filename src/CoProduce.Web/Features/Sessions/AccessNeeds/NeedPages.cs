using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>What somebody needs to take part: their own list, which nobody else sees.</summary>
public record MyNeedsPage(IReadOnlyList<NeedRow> Needs, AddNeedsForm Form)
{
    public IEnumerable<FormChoice> NotHeld =>
        AccessNeed.Common.Where(words => Needs.All(n => n.Words != words)).Select(words => new FormChoice(words, words));
}

/// <summary>How many people in a project need what, for those who plan its sessions.</summary>
public record NeedCountsPage(ProjectPlace Place, IReadOnlyList<(string Words, int People)> Counts);

/// <summary>One need, in the person's words.</summary>
public record NeedRow(int Id, string Words);

/// <summary>What somebody adds to their list.</summary>
public class AddNeedsForm
{
    public List<string> Chosen { get; set; } = [];

    [StringLength(AccessNeed.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Own { get; set; }

    public List<string> Added =>
        [.. Chosen.Where(AccessNeed.Common.Contains).Append((Own ?? "").Trim()).Where(words => words.Length > 0).Distinct()];
}

/// <summary>A session, as the pages about needs speak of it.</summary>
public record NeedSession(int Id, string Slug, int Number, string Title, DateTime StartsAt, DateTime EndsAt)
{
    public string Url => SessionLinks.Session(Slug, Number);
}

/// <summary>What one person shares for a session, how far it is, and afterwards whether they got it.</summary>
public record SessionNeedsPage(
    NeedSession Session,
    IReadOnlyList<NeedRow> NotShared,
    IReadOnlyList<SharedNeedRow> Shared,
    string? WhyNotShare,
    bool IsOver,
    ShareForm Form
)
{
    public IEnumerable<FormChoice> Choices => NotShared.Select(n => new FormChoice($"{n.Id}", n.Words));
}

/// <summary>A need that was shared. The name is there only for those who run the session.</summary>
public record SharedNeedRow(int Id, string Words, NeedState State, string? Note, string? Owner, NeedMet? Met, string? Name = null)
{
    public string StateWords =>
        State switch
        {
            NeedState.Arranged => "Arranged",
            NeedState.CannotDo => "Cannot be done",
            _ => "Asked",
        };
}

/// <summary>Which of their needs somebody shares for a session.</summary>
public class ShareForm
{
    public List<int> Ids { get; set; } = [];
}

/// <summary>The checklist of those who run a session.</summary>
public record NeedListPage(NeedSession Session, IReadOnlyList<SharedNeedRow> Needs, bool IsInView, SeeToForm Form, int? Mending)
{
    public static IEnumerable<FormChoice> States =>
        [
            new($"{NeedState.Arranged}", "It is arranged"),
            new($"{NeedState.CannotDo}", "It cannot be done"),
            new($"{NeedState.Asked}", "Not yet"),
        ];
}

/// <summary>How far somebody is with one need.</summary>
public class SeeToForm
{
    [Required(ErrorMessage = "Choose how far it is.")]
    public NeedState? State { get; set; }

    [StringLength(AccessNeed.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Note { get; set; }
}
