namespace CoProduce.Web.Jobs;

/// <summary>Something the app does by itself. Each run has a scope of its own.</summary>
public interface IJob
{
    /// <summary>What it does, as administrators read it. It is also the key of its row, so a new name begins a new row.</summary>
    static abstract string Name { get; }

    static abstract TimeSpan Every { get; }

    /// <summary>Most jobs are done by one server for all. A few look after what only this server knows.</summary>
    static virtual bool IsForEachServer => false;

    Task RunAsync(CancellationToken stop);
}
