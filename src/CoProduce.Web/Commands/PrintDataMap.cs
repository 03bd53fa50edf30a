using CoProduce.Data.Privacy;

namespace CoProduce.Web.Commands;

/// <summary>Prints what the app keeps, as the tables of an impact assessment.</summary>
public class PrintDataMap
{
    public Task<int> RunAsync()
    {
        Console.Write(DataMapTables.Markdown());
        return Task.FromResult(0);
    }
}
