using CoProduce.Data;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Security;

namespace CoProduce.Web.Sample;

/// <summary>One worry, closed by two people, whose words are not told even in a made-up forum.</summary>
public static class SampleWorry
{
    public static async Task AddAsync(CoProduceDbContext db, SafeguardingSeal seal, SampleForum forum)
    {
        var (key, told) = (Guid.NewGuid(), forum.DaysAgo(120, 11));
        var concern = new SafeguardingConcern(
            key,
            new SealedConcern(seal.Seal(key, "In the sample forum nothing stands here.")),
            null,
            told,
            (told.AddHours(4), told.AddHours(6))
        );
        concern.TakeUp(forum["Teresa Q"].Id, told.AddHours(1));
        concern.AskToClose(ConcernOutcome.Advice, seal.Seal(key, "In the sample forum nothing stands here."), forum["Teresa Q"].Id);
        concern.Close(forum["Pat I"].Id, forum.DaysAgo(110));
        db.Add(concern);
        await db.SaveChangesAsync();
    }
}
