namespace CoProduce.Data.Saving;

/// <summary>Others were writing for too long. Nothing was saved; waiting a little helps.</summary>
public class DatabaseBusyException() : Exception("The database was busy for too long.");
