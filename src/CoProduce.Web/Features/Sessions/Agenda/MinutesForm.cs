using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Agenda;

/// <summary>How long for each item.</summary>
public class MinutesForm : SharedForm
{
    public List<ItemMinutes> Items { get; set; } = [];

    public static MinutesForm Of(IEnumerable<AgendaRow> rows) =>
        new()
        {
            Items =
            [
                .. rows.Select(r => new ItemMinutes
                {
                    Id = r.Id,
                    What = r.What,
                    Minutes = r.Minutes,
                }),
            ],
        };

    /// <summary>The same form over what is on the agenda now. What was left out meanwhile needs no minutes.</summary>
    public MinutesForm Over(IReadOnlyList<AgendaRow> rows) =>
        new()
        {
            Seen = Seen,
            Items =
            [
                .. from r in rows
                join i in Items on r.Id equals i.Id
                select new ItemMinutes
                {
                    Id = r.Id,
                    What = r.What,
                    Minutes = i.Minutes,
                },
            ],
        };

    protected override IEnumerable<WrittenPart> Parts() => Items.Select(i => new WrittenPart($"Minutes for: {i.What}", i.Minutes));
}
