using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Accounts.SecondStep;
using CoProduce.Web.Features.Sessions.AccessNeeds;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Sample;

/// <summary>Builds the made-up forum through the same rules as any other. Days count back from today.</summary>
public class SampleForum(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Authenticators authenticators,
    NeedSeal needs,
    TimeProvider clock
)
{
    public const string Password = "northmere-sample-only";

    /// <summary>In the authenticator of every sample account that needs one.</summary>
    public const string AuthenticatorKey = "NORTHMERESAMPLEFORUMONLYFORUMSAM";

    private readonly Dictionary<string, Person> _people = [];

    public CoProduceDbContext Db => db;

    public NeedSeal Needs => needs;

    public DateTime Now => clock.Now();

    public DateTime DaysAgo(int days, int hour = 10) => clock.Today().AddDays(-days).ToDateTime(new TimeOnly(hour, 0)).ToUtc();

    public Person this[string name] => _people[name];

    public async Task PersonAsync(string name, Hat hat, string? email = null, ForumDuties duties = ForumDuties.None)
    {
        var person = new Person(name, hat, DaysAgo(400), duties);
        person.Approve(DaysAgo(399));
        person.RecordTraining(DaysAgo(200));
        _people.Add(name, person);
        db.Add(person);
        if (email is not null)
        {
            var account = new Account
            {
                UserName = email,
                Email = email,
                EmailConfirmed = true,
                Person = person,
            };
            var made = await accounts.CreateAsync(account, Password);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException("The sample account could not be made.");
            }

            if (SecondStepRule.IsNeeded(duties, projectsFacilitated: 0))
            {
                await authenticators.TurnOnAsync(account, AuthenticatorKey);
            }
        }
    }

    public async Task<SampleProject> ProjectAsync(string slug, string name, string purpose, Scope scope, int startedDaysAgo)
    {
        var project = new Project(name, slug, purpose, DaysAgo(startedDaysAgo));
        project.SetScope(scope);
        project.NameSponsor("Dana W, director of children's services");
        project.SponsorAgrees(DaysAgo(startedDaysAgo));
        project.Publish(DaysAgo(startedDaysAgo));
        db.Add(project);
        await db.SaveChangesAsync();
        return new SampleProject(db, this, project);
    }
}
