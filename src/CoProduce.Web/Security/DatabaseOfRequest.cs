using CoProduce.Data;

namespace CoProduce.Web.Security;

/// <summary>For what lives longer than a request. While a form is dealt with, what is written belongs to it, and is kept or undone with
/// it; otherwise it stands for itself.</summary>
public class DatabaseOfRequest(IServiceScopeFactory scopes, IHttpContextAccessor http)
{
    public Task<T> WithTheFormAsync<T>(Func<CoProduceDbContext, Task<T>> work) =>
        Current is { Unit.IsOpen: true } db ? work(db) : ByItselfAsync(work);

    /// <summary>Kept whatever becomes of the form. Once the form has begun to write, nobody else can, so it goes with the form after
    /// all.</summary>
    public Task<T> AtOnceAsync<T>(Func<CoProduceDbContext, Task<T>> work) =>
        Current is { Unit.IsWriting: true } db ? work(db) : ByItselfAsync(work);

    private CoProduceDbContext? Current => http.HttpContext?.RequestServices.GetService<CoProduceDbContext>();

    private async Task<T> ByItselfAsync<T>(Func<CoProduceDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CoProduceDbContext>());
    }
}
