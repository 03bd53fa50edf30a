using System.Collections.Concurrent;
using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Jobs;
using CoProduce.Data.Mail;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Servers;

/// <summary>Months of a forum in which nobody answers anything, so that the app has to tell people by itself; and what it told whom.
/// Every server looks at each job in the same moment.</summary>
public sealed class LivedThrough : IMailCarrier, IAsyncDisposable
{
    private const string Sponsor = "sponsor@example.org";

    /// <summary>After so many days something is due, and in the end what comes twice a year.</summary>
    private static readonly int[] Days = [1, 2, 5, 9, 12, 14, 15, 16, 20, 22, 23, 25, 30, 45, 200];

    private readonly TwoServers _servers;
    private readonly CoProduceApp[] _atWork;
    private readonly ConcurrentBag<string> _carried = [];
    private (long Notice, long Mail) _last;

    public LivedThrough(int servers)
    {
        _servers = new TwoServers(
            services =>
            {
                services.Remove(services.Single(s => s.ImplementationType == typeof(JobHost)));
                services.AddJob<MailJob>().AddSingleton<IMailCarrier>(this);
            },
            doTheirJobs: true
        );
        _atWork = [.. new[] { _servers.One, _servers.Other }.Take(servers)];
    }

    private CoProduceApp App => _servers.One;

    /// <summary>By which job, what and to whom.</summary>
    public List<(string Job, string Words)> Told { get; } = [];

    public IReadOnlyCollection<string> Carried => _carried;

    public Task CarryAsync(OutgoingMail mail, CancellationToken stop)
    {
        _carried.Add(mail.MessageId);
        return Task.CompletedTask;
    }

    /// <summary>The same happens again in the second half, in the first project too.</summary>
    public async Task LiveAsync()
    {
        var first = (await HappenAsync()).Project.Id;
        await WaitAsync();
        await App.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.Include(s => s.News).SingleAsync(s => s.ProjectId == first && s.State == StageState.Open);
            stage.Tell(TestData.Words(App) with { What = "We go on as we said." }, App.Clock.Now);
            return await db.SaveChangesAsync();
        });
        await HappenAsync();
        await WaitAsync();
    }

    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    private async Task WaitAsync()
    {
        var jobs = App.Services.GetServices<ScheduledJob>().Where(j => !j.IsForEachServer).ToList();
        var passed = 0;
        foreach (var day in Days)
        {
            App.Clock.Move(TimeSpan.FromDays(day - passed));
            passed = day;
            foreach (var job in jobs)
            {
                await Task.WhenAll(
                    _atWork.Select(server =>
                        Task.Run(() => server.Services.GetRequiredService<JobRunner>().RunIfDueAsync(job, CancellationToken.None))
                    )
                );
                Told.AddRange((await NewAsync()).Select(words => (job.Name, words)));
            }

            Assert.Empty(await App.InDatabaseAsync(db => db.Set<JobRun>().Where(j => j.Problem != null).Select(j => j.Name).ToListAsync()));
        }
    }

    private async Task<World> HappenAsync()
    {
        var world = await World.MakeAsync(App);
        await App.InDatabaseAsync(async db =>
        {
            var now = App.Clock.Now;
            var project = world.Project.Id;
            await db.TogetherAsync(() => db.NextNumberAsync(project, NumberOf.Pulse)); // The world has the first already.
            await db.Projects.Where(p => p.Id == project).ExecuteUpdateAsync(set => set.SetProperty(p => p.SponsorEmail, Sponsor));
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project && s.State == StageState.Open);
            var parent = await db.Participants.SingleAsync(p => p.ProjectId == project && p.PersonId == world.People[Who.Parent].Id);
            var asks = new Decision.DecisionDraft("When?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")]);
            db.Add(new Decision(4, stage, true, asks, [new Voter(parent)], now));
            var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, now.AddDays(3), now.AddDays(4), "Hall", null, null);
            db.Add(new Session(2, project, plan));
            return await db.SaveChangesAsync();
        });
        await NewAsync();
        return world;
    }

    private Task<List<string>> NewAsync() =>
        App.InDatabaseAsync(async db =>
        {
            var notices = await db.Notices.Where(n => n.Id > _last.Notice).OrderBy(n => n.Id).ToListAsync();
            var mails = await db.OutgoingMails.Where(m => m.Id > _last.Mail).OrderBy(m => m.Id).ToListAsync();
            _last = (notices.LastOrDefault()?.Id ?? _last.Notice, mails.LastOrDefault()?.Id ?? _last.Mail);
            var people = await db.People.ToDictionaryAsync(p => p.Id, p => p.DisplayName);
            var emails = await db.Users.Where(u => u.EmailConfirmed).ToDictionaryAsync(u => u.Email!, u => people[u.PersonId]);
            return notices
                .Select(n => $"{people[n.PersonId]} reads: {n.Text}")
                .Concat(mails.Select(m => $"{emails.GetValueOrDefault(m.To, m.To)} is mailed: {m.Subject}"))
                .ToList();
        });
}
