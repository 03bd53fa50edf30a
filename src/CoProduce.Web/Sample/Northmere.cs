using CoProduce.Domain.People;

namespace CoProduce.Web.Sample;

/// <summary>The people of Northmere, an invented borough, and their four projects.</summary>
public static class Northmere
{
    public static async Task BuildAsync(SampleForum forum)
    {
        await PeopleAsync(forum);
        await PlainLetters.BuildAsync(forum);
        await Transport.BuildAsync(forum);
        await Adulthood.BuildAsync(forum);
        await ShortBreaks.BuildAsync(forum);
        await Young.BuildAsync(forum);
        await SampleFigures.ClaimAsync(forum);
    }

    private static async Task PeopleAsync(SampleForum forum)
    {
        await forum.PersonAsync("Amina K", Hat.ParentCarer, "parent@example.org");
        await forum.PersonAsync("Dawn P", Hat.ParentCarer, "colead@example.org");
        await forum.PersonAsync("Maya", Hat.YoungPerson, "youngperson@example.org");
        await forum.PersonAsync("Owen D", Hat.Professional, "professional@example.org");
        await forum.PersonAsync("Priya N", Hat.Professional, "commissioner@example.org");
        await forum.PersonAsync("Sam Y", Hat.ParentCarer, "staff@example.org", ForumDuties.Staff);
        await forum.PersonAsync("Teresa Q", Hat.ParentCarer, "safeguarding@example.org", ForumDuties.SafeguardingLead);
        await forum.PersonAsync("Alex V", Hat.ParentCarer, "admin@example.org", ForumDuties.Administrator);
        foreach (
            var name in new[] { "Beth R", "Chidi O", "Eleri M", "Farah S", "Gosia W", "Hamish T", "Imani J", "Jo L", "Kwame B", "Lucia V" }
        )
        {
            await forum.PersonAsync(name, Hat.ParentCarer);
        }

        foreach (var name in new[] { "Sky", "RJ", "Tomasz" })
        {
            await forum.PersonAsync(name, Hat.YoungPerson);
        }

        foreach (var name in new[] { "Ruth A", "Leon C", "Marta F", "Idris H", "Nadia E", "Colin G" })
        {
            await forum.PersonAsync(name, Hat.Professional);
        }

        await forum.PersonAsync("Pat I", Hat.ParentCarer, "deputy@example.org", ForumDuties.Deputy | ForumDuties.Staff);
    }
}
