using System.Net.Sockets;
using CoProduce.Data.Saving;

namespace CoProduce.Web.Infrastructure;

/// <summary>What keeps the app from starting, in one sentence for an operator.</summary>
public static class WhyNotStart
{
    private const int NoRoomOnUnix = 28;
    private const int NoRoomOnWindows = unchecked((int)0x80070070);

    /// <summary>Null for what no operator can put right: the programmer has to see all of that.</summary>
    public static string? Sentence(Exception problem)
    {
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (Of(cause) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static string? Of(Exception cause) =>
        cause switch
        {
            OperatorException known => known.Message,
            SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
                "Another program listens at this address already: stop it, or name another one with --urls.",
            SocketException { SocketErrorCode: SocketError.AddressNotAvailable or SocketError.HostNotFound } =>
                "The address in --urls is not one of this machine: name another one.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                "This user may not listen at the port in --urls: name one above 1024, and let the proxy have the others.",
            IOException { HResult: NoRoomOnUnix or NoRoomOnWindows } => "The disk is full. Make room, and start again.",
            UnauthorizedAccessException => "The app may not read or write a file that it needs: give its user the folder of the database.",
            _ => Database.WhyNotOpen(cause),
        };
}
