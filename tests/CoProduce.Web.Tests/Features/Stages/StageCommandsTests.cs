using System.Diagnostics;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Web.Tests.Features.Stages;

public class StageCommandsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData(10)]
    [InlineData(500)]
    public async Task A_full_stage_costs_no_more_than_an_empty_one(int said)
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project, coLead: true);
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Understand);
            var author = await db.Participants.Include(p => p.Person).SingleAsync(p => p.ProjectId == project.Id && p.PersonId == parent.Id);
            db.AddRange(Enumerable.Range(1, said).Select(n => new Contribution(n, stage, author, new Contribution.What(ContributionKind.Works, $"Thing {n}."), app.Clock.Now)));
            return await db.SaveChangesAsync();
        });
        var browser = await app.SignedInAsync(parent);
        await browser.OpenAsync($"{project.Url}/stages/understand");

        using var counter = new Counter(project.Slug);
        await browser.OpenAsync($"{project.Url}/stages/understand");

        Assert.InRange(counter.Commands, 3, 5);
    }

    /// <summary>Counts the SQL of requests to one project, so that tests beside this one do not matter.</summary>
    private sealed class Counter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _listening = [];
        private static readonly HttpContextAccessor Request = new();
        private readonly string _slug;

        public Counter(string slug)
        {
            _slug = slug;
            _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public int Commands { get; private set; }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _listening.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && Request.HttpContext?.Request.Path.Value?.Contains(_slug, StringComparison.Ordinal) == true)
            {
                Commands++;
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose() => _listening.ForEach(l => l.Dispose());
    }
}
