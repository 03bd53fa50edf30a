namespace CoProduce.Data.Search;

/// <summary>One word of what can be found, where the database has no index of words that we use.</summary>
public class SearchWord
{
    public string Word { get; set; } = "";
    public long EntryId { get; set; }
}
