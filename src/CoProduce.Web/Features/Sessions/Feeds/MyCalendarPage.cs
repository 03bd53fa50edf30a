namespace CoProduce.Web.Features.Sessions.Feeds;

/// <summary>Somebody's own calendar address: since when there is one and, in the moment it is made, the address itself.</summary>
public record MyCalendarPage(DateTime? MadeAt, string? Address = null)
{
    /// <summary>Phones open their calendar at this.</summary>
    public string? PhoneAddress => Address is null ? null : $"webcal://{Address.Split("://")[^1]}";
}
