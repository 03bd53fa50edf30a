using CoProduce.Data.Privacy;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Everything about one person, to read.</summary>
public record MyFilePage(IReadOnlyList<MyPart> Parts, DateTime MadeAt)
{
    public IEnumerable<MyPart> Filled => Parts.Where(p => p.Rows.Count > 0);

    public IEnumerable<string> Empty => Parts.Where(p => p.Rows.Count == 0).Select(p => p.Kept.What);

    /// <summary>The same for a program: each part with why it is kept, and its rows by name.</summary>
    public object AsFile(string forum) =>
        new
        {
            Forum = forum,
            MadeAt,
            Parts = Parts.Select(p => new
            {
                p.Kept.What,
                Why = p.Kept.Why.Words(),
                Kept = p.Kept.HowLong.Words(),
                LeftOut = string.Join(", ", p.Kept.LeftOutColumns),
                p.Kept.Because,
                Rows = p.Rows.Select(r => r.ToDictionary(f => f.Name, f => f.Value)),
            }),
        };
}
