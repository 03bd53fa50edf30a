namespace CoProduce.Data.Safeguarding;

/// <summary>A key that seals worries. It lies apart from all other keys, and a certificate of its own can lock it.</summary>
public class SafeguardingKey
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Xml { get; set; } = "";
}
