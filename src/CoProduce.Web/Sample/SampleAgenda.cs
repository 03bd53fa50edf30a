using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>What sessions talk about, and who raised it.</summary>
public partial class SampleProject
{
    /// <summary>A break has nobody who raised it.</summary>
    public async Task<SessionAgenda> AgendaAsync(Session session, bool isSet, params (string? Who, string What, int? Minutes)[] items)
    {
        var (agenda, before) = (new SessionAgenda(session.Id), session.StartsAt.AddDays(-9));
        foreach (var (who, what, _) in items)
        {
            _ = who is null ? agenda.AddBreak(session, before) : agenda.Suggest(session, _table[who], what, NameShown.FirstName, before);
        }

        db.Add(agenda);
        await db.SaveChangesAsync();
        foreach (var (item, minutes) in agenda.Items.Zip(items, (item, written) => (item.Id, written.Minutes)))
        {
            agenda.GiveMinutes(session, item, minutes, before);
        }

        if (isSet)
        {
            agenda.Set(session, before);
        }

        await db.SaveChangesAsync();
        return agenda;
    }
}
