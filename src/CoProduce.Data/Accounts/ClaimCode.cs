namespace CoProduce.Data.Accounts;

/// <summary>A code with which somebody who spoke without an account makes those words their own. Only a hash of it is kept.</summary>
public class ClaimCode
{
    public int Id { get; set; }
    public int ParticipantId { get; set; }
    public string CodeHash { get; set; } = "";
    public DateTime EndsAt { get; set; }
    public DateTime? UsedAt { get; set; }
}
