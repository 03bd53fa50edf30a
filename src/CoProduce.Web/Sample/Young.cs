using CoProduce.Domain.Carers;

namespace CoProduce.Web.Sample;

/// <summary>Sky is 13 to 15. She and Amina K have both said yes.</summary>
public static class Young
{
    public static async Task BuildAsync(SampleForum forum)
    {
        var sky = new UnderEighteen(forum["Sky"], AgeBand.ThirteenToFifteen, "parent@example.org", forum.DaysAgo(30));
        sky.SayYes(forum.DaysAgo(30));
        forum.Db.Add(sky);
        await forum.Db.SaveChangesAsync();
        sky.Agree(forum["Amina K"].Id, true, forum.DaysAgo(29));
        await forum.Db.SaveChangesAsync();
    }
}
