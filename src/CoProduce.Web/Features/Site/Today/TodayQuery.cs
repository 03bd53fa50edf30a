using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>Reads what somebody finds first when they are signed in.</summary>
public class TodayQuery(ToDoList list, MyProjectsQuery projects, LatestWordsQuery words, TimeProvider clock)
{
    public async Task<TodayPage> RunAsync()
    {
        var (who, toDos) = await list.ReadAsync();
        return new TodayPage(
            toDos,
            await projects.RunAsync(who),
            who.WaitsForCarer ? [] : await words.RunAsync(who.PersonId),
            who.WaitsForCarer,
            clock.Now()
        );
    }
}
