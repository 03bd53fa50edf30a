namespace CoProduce.Domain.People;

/// <summary>What somebody was called here before. Others may have written it, so whoever is forgotten is forgotten under it too.</summary>
public class FormerName
{
    private FormerName() { }

    public FormerName(int personId, string name, DateTime since, DateTime until) =>
        (PersonId, Name, Since, Until) = (personId, name, since, until);

    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public DateTime Since { get; private set; }
    public DateTime Until { get; private set; }
}
