namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Where one worry is seen to: inside the forum, or by the contact outside who came by a secret link.</summary>
public record ConcernAddresses(int Id, string? Outside)
{
    public string Close => Outside is null ? SafeguardingLinks.Close(Id) : OutsideContactLinks.Close(Outside);
    public string End => Outside is null ? SafeguardingLinks.End(Id) : OutsideContactLinks.End(Outside);
    public string GiveBack => Outside is null ? SafeguardingLinks.GiveBack(Id) : OutsideContactLinks.GiveBack(Outside);
    public string Note => Outside is null ? SafeguardingLinks.Note(Id) : OutsideContactLinks.Note(Outside);
    public string TakeUp => Outside is null ? SafeguardingLinks.TakeUp(Id) : OutsideContactLinks.TakeUp(Outside);
}
