using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Safeguarding;
using CoProduce.Data.Sealing;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Sample.Telling;

/// <summary>A made-up forum, told through the same rules as any other. Days count back from now.</summary>
public class ForumStory(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Authenticators authenticators,
    NeedSeal needs,
    SafeguardingSeal concerns,
    DateTime now
)
{
    private readonly Dictionary<string, Person> _people = [];

    public CoProduceDbContext Db => db;

    public NeedSeal Needs => needs;

    public SafeguardingSeal Concerns => concerns;

    public DateTime Now => now;

    public DateTime DaysAgo(int days, int hour = 10) => now.ForumDay().AddDays(-days).ToDateTime(new TimeOnly(hour, 0)).ToUtc();

    public Person this[string name] => _people[name];

    public async Task PeopleAsync(Hat hat, params string[] names)
    {
        foreach (var name in names)
        {
            await PersonAsync(name, hat);
        }
    }

    public async Task PersonAsync(string name, Hat hat, string? email = null, ForumDuties duties = ForumDuties.None)
    {
        var person = new Person(name, hat, DaysAgo(400), duties);
        person.Approve(DaysAgo(399));
        person.RecordTraining(DaysAgo(200));
        _people.Add(name, person);
        db.Add(person);
        if (email is not null)
        {
            await AccountAsync(person, email, duties);
        }
    }

    public async Task<ProjectStory> ProjectAsync(string slug, string name, string purpose, Scope scope, int startedDaysAgo)
    {
        await db.SaveChangesAsync();
        LetGo();
        var project = new Project(name, slug, purpose, DaysAgo(startedDaysAgo));
        project.SetScope(scope);
        project.NameSponsor("Dana W, director of children's services");
        project.SponsorAgrees(DaysAgo(startedDaysAgo));
        project.Publish(DaysAgo(startedDaysAgo));
        db.Add(project);
        await db.SaveChangesAsync();
        return new ProjectStory(db, this, project);
    }

    /// <summary>What was told is kept, and only the people go on: each save looks through all that is still held.</summary>
    private void LetGo()
    {
        db.ChangeTracker.Clear();
        db.AttachRange(_people.Values);
    }

    private async Task AccountAsync(Person person, string email, ForumDuties duties)
    {
        var account = new Account
        {
            UserName = email,
            Email = email,
            EmailConfirmed = true,
            Person = person,
        };
        var made = await accounts.CreateAsync(account, Northmere.Password);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException("The sample account could not be made.");
        }

        if (SecondStepRule.IsNeeded(duties, projectsFacilitated: 0))
        {
            await authenticators.TurnOnAsync(account, Northmere.AuthenticatorKey);
        }
    }
}
