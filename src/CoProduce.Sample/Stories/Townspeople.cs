using CoProduce.Domain.People;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>Who lives and works in Northmere. Those with an email can sign in.</summary>
public static class Townspeople
{
    private static readonly string[] Families =
    [
        "Beth R",
        "Chidi O",
        "Eleri M",
        "Farah S",
        "Gosia W",
        "Hamish T",
        "Imani J",
        "Jo L",
        "Kwame B",
        "Lucia V",
    ];

    public static async Task ComeAsync(ForumStory forum)
    {
        await forum.PersonAsync("Amina K", Hat.ParentCarer, "parent@example.org");
        await forum.PersonAsync("Dawn P", Hat.ParentCarer, "colead@example.org");
        await forum.PersonAsync("Maya", Hat.YoungPerson, "youngperson@example.org");
        await forum.PersonAsync("Owen D", Hat.Professional, "professional@example.org");
        await forum.PersonAsync("Priya N", Hat.Professional, "commissioner@example.org");
        await forum.PersonAsync("Sam Y", Hat.ParentCarer, "staff@example.org", ForumDuties.Staff);
        await forum.PersonAsync("Teresa Q", Hat.ParentCarer, "safeguarding@example.org", ForumDuties.SafeguardingLead);
        await forum.PersonAsync("Alex V", Hat.ParentCarer, "admin@example.org", ForumDuties.Administrator);
        await forum.PeopleAsync(Hat.ParentCarer, Families);
        await forum.PeopleAsync(Hat.YoungPerson, "Sky", "RJ", "Tomasz");
        await forum.PeopleAsync(Hat.Professional, "Ruth A", "Leon C", "Marta F", "Idris H", "Nadia E", "Colin G");
        await forum.PersonAsync("Pat I", Hat.ParentCarer, "deputy@example.org", ForumDuties.Deputy | ForumDuties.Staff);
    }
}
