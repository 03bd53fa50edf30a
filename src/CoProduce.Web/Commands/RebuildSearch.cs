using CoProduce.Data;
using CoProduce.Data.Search;

namespace CoProduce.Web.Commands;

/// <summary>Writes all that can be found anew, and the index of words with it.</summary>
public class RebuildSearch
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var count = await scope.ServiceProvider.GetRequiredService<CoProduceDbContext>().RebuildSearchAsync();
        Console.WriteLine($"The search was made anew: {count} texts can be found.");
        return 0;
    }
}
