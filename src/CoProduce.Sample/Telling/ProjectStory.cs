using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Sample.Telling;

/// <summary>One project, told as a story: who came, what they said, what was decided and done.</summary>
public partial class ProjectStory(CoProduceDbContext db, ForumStory forum, Project project)
{
    private readonly Dictionary<string, Participant> _table = [];
    private readonly Dictionary<string, Contribution> _said = [];

    public Project Project => project;

    public async Task JoinAsync(int daysAgo, params string[] names)
    {
        foreach (var name in names)
        {
            var participant = new Participant(project.Id, forum[name], forum[name].UsualHat, forum.DaysAgo(daysAgo));
            participant.Admit(forum.DaysAgo(daysAgo, 12));
            participant.Agree(1, forum.DaysAgo(daysAgo, 13));
            _table.Add(name, participant);
            db.Add(participant);
        }

        await db.SaveChangesAsync();
    }

    public async Task LeadAsync(string family, string professional)
    {
        _table[family].BecomeCoLead();
        _table[professional].BecomeCoLead();
        await db.SaveChangesAsync();
    }
}
