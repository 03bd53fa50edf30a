namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Which of their needs somebody shares for a session.</summary>
public class ShareForm
{
    public List<int> Ids { get; set; } = [];
}
