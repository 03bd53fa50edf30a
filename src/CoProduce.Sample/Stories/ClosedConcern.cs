using CoProduce.Domain.Safeguarding;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>One concern, closed by two people, whose words are not told even in a made-up forum.</summary>
public static class ClosedConcern
{
    private const string Words = "In the sample forum nothing stands here.";

    public static async Task TellAsync(ForumStory forum)
    {
        var (key, told) = (Guid.NewGuid(), forum.DaysAgo(120, 11));
        var concern = new SafeguardingConcern(
            key,
            new SealedConcern(forum.Concerns.Seal(key, Words)),
            null,
            told,
            (told.AddHours(4), told.AddHours(6))
        );
        concern.TakeUp(forum["Teresa Q"].Id, told.AddHours(1));
        concern.AskToClose(ConcernOutcome.Advice, forum.Concerns.Seal(key, Words), forum["Teresa Q"].Id);
        concern.Close(forum["Pat I"].Id, forum.DaysAgo(110));
        forum.Db.Add(concern);
        await forum.Db.SaveChangesAsync();
    }
}
