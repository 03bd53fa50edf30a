using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Loads the sample forum, Northmere, into an empty database.</summary>
public class SeedSample
{
    private const string SampleStaff = "STAFF@EXAMPLE.ORG";

    public static Task<bool> IsLoadedAsync(CoProduceDbContext db) => db.Users.AnyAsync(a => a.NormalizedEmail == SampleStaff);

    public Task<int> RunAsync(IServiceProvider services) => Task.FromResult(0);
}
