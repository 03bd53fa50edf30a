namespace CoProduce.Data.Accounts;

/// <summary>A code with which somebody who spoke without an account makes those words their own. Only a hash of it is kept.</summary>
public class ClaimCode
{
    public int Id { get; set; }
    public int ParticipantId { get; set; }
    public string CodeHash { get; set; } = "";
    public DateTime EndsAt { get; set; }
    public DateTime? UsedAt { get; set; }
    public int MadeByPersonId { get; set; }

    /// <summary>The email of the person it is for, where whoever made it knows it.</summary>
    public string? ForEmail { get; set; }

    /// <summary>Who typed it, and waits for the yes of forum staff.</summary>
    public int? ClaimedByPersonId { get; set; }

    public DateTime? ClaimedAt { get; set; }

    /// <summary>How often forum staff said no to somebody who typed it. The code lives on for the person it was made for.</summary>
    public int Refused { get; set; }

    public bool Waits => ClaimedByPersonId is not null && UsedAt is null;
}
