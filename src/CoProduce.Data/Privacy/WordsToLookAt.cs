namespace CoProduce.Data.Privacy;

/// <summary>On which page of a project words stand.</summary>
public enum WordsPlace
{
    Said,
    Decision,
    Session,
    Project,
}

/// <summary>Words of others that may still name somebody who was forgotten. It says where to look, and not whom for.</summary>
public class WordsToLookAt
{
    public int Id { get; set; }
    public int ProjectId { get; set; }
    public WordsPlace Place { get; set; }

    /// <summary>The number of the page, where it has one.</summary>
    public int Number { get; set; }

    public DateTime At { get; set; }
}
