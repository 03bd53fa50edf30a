using CoProduce.Domain.Carers;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>Sky is 13 to 15. She and Amina K have both said yes.</summary>
public static class Sky
{
    public static async Task TellAsync(ForumStory forum)
    {
        var sky = new UnderEighteen(forum["Sky"], AgeBand.ThirteenToFifteen, "parent@example.org", forum.DaysAgo(30));
        sky.SayYes(forum.DaysAgo(30));
        forum.Db.Add(sky);
        await forum.Db.SaveChangesAsync();
        sky.Agree(forum["Amina K"].Id, true, forum.DaysAgo(29));
        await forum.Db.SaveChangesAsync();
    }
}
