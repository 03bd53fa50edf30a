namespace CoProduce.Domain.Decisions;

/// <summary>A possible answer to a decision, written by people from the project.</summary>
public class Option
{
    public const int TitleMaxLength = 120;
    public const int DetailMaxLength = 1500;
    public const int AuthorsMaxLength = 200;
    public const int CountsMaxLength = 200;

    private Option() { }

    internal Option(int order, OptionDraft draft)
    {
        Order = order;
        Title = draft.Title.Needed("Give each option a name.");
        Detail = draft.Detail.Tidy();
        Authors = draft.Authors.TidyOrNull();
        HasFamilyAuthor = draft.HasFamilyAuthor;
    }

    public int Id { get; private set; }
    public int DecisionId { get; private set; }
    public int Order { get; private set; }
    public string Title { get; private set; } = "";
    public string Detail { get; private set; } = "";

    /// <summary>Who wrote it, in the words they chose.</summary>
    public string? Authors { get; private set; }

    public bool HasFamilyAuthor { get; private set; }

    /// <summary>After a tie: both groups can accept this one.</summary>
    public bool IsAcceptable { get; private set; }

    /// <summary>The result waits for replies to objections against this one.</summary>
    public bool HoldsResult { get; private set; }

    public char Letter => (char)('A' + Order);

    /// <summary>How many of each group supported and objected, once it has closed and only where nobody can be worked out from
    /// it.</summary>
    public string? PublishedCounts { get; private set; }

    internal void Publish(string counts) => PublishedCounts = counts;

    internal void Hold(bool holds) => HoldsResult = holds;

    internal void BothCanAccept() => IsAcceptable = true;

    public OptionDraft ToDraft() => new(Title, Detail, Authors, HasFamilyAuthor);

    /// <summary>What somebody typed for one option.</summary>
    public record OptionDraft(string Title, string Detail, string? Authors = null, bool HasFamilyAuthor = false);
}
