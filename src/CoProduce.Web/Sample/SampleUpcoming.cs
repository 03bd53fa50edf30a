using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>What people see in their list of sessions beside the usual: one that was called off, and one they are not sure about.</summary>
public partial class SampleProject
{
    public async Task CalledOffAsync(Session session)
    {
        session.Cancel(forum.DaysAgo(1));
        await db.SaveChangesAsync();
    }

    public async Task MaybeAsync(Session session, string name)
    {
        db.Add(new Rsvp(session, forum[name].Id, RsvpAnswer.Maybe, forum.DaysAgo(2)));
        await db.SaveChangesAsync();
    }
}
