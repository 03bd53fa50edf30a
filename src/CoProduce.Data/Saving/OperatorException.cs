namespace CoProduce.Data.Saving;

/// <summary>What cannot be done until an operator does something about it. The message says what, in a sentence for them.</summary>
public class OperatorException(string message, bool mayPass = false) : Exception(message)
{
    /// <summary>It may be different in a moment, without anybody: to start again helps.</summary>
    public bool MayPass => mayPass;
}
