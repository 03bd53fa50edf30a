namespace CoProduce.Web.Commands;

/// <summary>Makes the first administrator.</summary>
public class CreateAdmin(string email)
{
    public Task<int> RunAsync(IServiceProvider services)
    {
        Console.WriteLine(email);
        return Task.FromResult(1);
    }
}
