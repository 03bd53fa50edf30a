using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>From where on a share is good, and from where it only needs care.</summary>
public class BoundsForm
{
    public int? Green { get; set; }
    public int? Amber { get; set; }

    public Bounds ToBounds() => new(Green ?? 0, Amber ?? 0);
}
