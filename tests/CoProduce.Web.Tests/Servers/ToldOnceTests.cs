using System.Reflection;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Tests.Servers;

/// <summary>However many servers there are, people hear of a thing as often as from one.</summary>
public sealed class ToldOnceTests : IAsyncDisposable
{
    private readonly LivedThrough _alone = new(servers: 1);
    private readonly LivedThrough _both = new(servers: 2);

    public async ValueTask DisposeAsync()
    {
        await _alone.DisposeAsync();
        await _both.DisposeAsync();
    }

    [Fact]
    public async Task Two_servers_tell_people_by_themselves_what_one_would_and_send_each_mail_once_the_second_time_too()
    {
        await _alone.LiveAsync();
        await _both.LiveAsync();

        var byJob = _alone.Told.ToLookup(t => t.Job, t => t.Words);
        Assert.Equal(JobsThatTell, byJob.Select(j => j.Key).Order(StringComparer.Ordinal));
        Assert.All(byJob, job => Assert.True(job.GroupBy(words => words).Max(g => g.Count()) > 1, $"{job.Key}: not a second time"));
        Assert.Equal(_alone.Told.Order(), _both.Told.Order());
        Assert.Equal(_both.Told.Count(t => t.Words.Contains(" is mailed: ", StringComparison.Ordinal)), _both.Carried.Count);
        Assert.Distinct(_both.Carried);
    }

    /// <summary>Every job that can write to people, itself or through what it is given.</summary>
    private static IEnumerable<string> JobsThatTell =>
        typeof(IJob)
            .Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IJob)) && t.IsClass && Reaches(t))
            .Select(t => (string)t.GetProperty(nameof(IJob.Name), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .Order(StringComparer.Ordinal);

    private static bool Reaches(Type type) =>
        type == typeof(Notifier)
        || type.Assembly == typeof(Notifier).Assembly
            && type.IsClass
            && type.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => Reaches(p.ParameterType));
}
