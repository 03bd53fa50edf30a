using System.Net.Sockets;
using CoProduce.Data.Saving;

namespace CoProduce.Web.Infrastructure;

/// <summary>What keeps the app from starting, in one sentence for an operator, and whether to start it again may help.</summary>
public sealed record WhyNotStart(string Sentence, bool MayPass)
{
    private const int Broken = 1;
    private const int SetRight = 2;
    private const int StartAgain = 3;
    private const int NoRoomOnUnix = 28;
    private const int NoRoomOnWindows = unchecked((int)0x80070070);

    /// <summary>A service manager starts it again, but for what somebody has to put right.</summary>
    private int ExitCode => MayPass ? StartAgain : SetRight;

    /// <summary>The number that the app ends with.</summary>
    public static async Task<int> SayAsync(Exception problem)
    {
        var why = Of(problem);
        await Console.Error.WriteLineAsync(why?.Sentence ?? LoggedProblem.Of(problem));
        return why?.ExitCode ?? Broken;
    }

    /// <summary>Null for what no operator can put right: a programmer has to see where that was.</summary>
    private static WhyNotStart? Of(Exception problem)
    {
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (OfCause(cause) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static WhyNotStart? OfCause(Exception cause) =>
        cause switch
        {
            OperatorException known => new(known.Message, known.MayPass),
            SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => new(
                "Another program listens at this address already: stop it, or name another one with --urls.",
                MayPass: true
            ),
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.HostNotFound } => new(
                "The address in --urls is not one of this machine: name another one.",
                MayPass: true
            ),
            SocketException { SocketErrorCode: SocketError.AccessDenied } => new(
                "This user may not listen at the port in --urls: name one above 1024, and let the proxy have the others.",
                MayPass: false
            ),
            IOException { HResult: NoRoomOnUnix or NoRoomOnWindows } => new("The disk is full. Make room, and start again.", MayPass: true),
            UnauthorizedAccessException => new(
                "The app may not read or write a file that it needs: give its user the folder of the database.",
                MayPass: false
            ),
            _ => Database.WhyNotOpen(cause),
        };
}
