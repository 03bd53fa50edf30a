namespace CoProduce.Domain.People;

/// <summary>Something beside the password, shown when signing in. Those who could do the most harm if somebody else came in as them have to
/// have one.</summary>
public static class SecondStepRule
{
    public static bool IsNeeded(ForumDuties duties, int projectsFacilitated) => duties is not ForumDuties.None || projectsFacilitated > 1;

    public static string? WhyNotTurnOff(bool isOn, bool isNeeded) =>
        !isOn ? "Your second step is off already."
        : isNeeded ? "Because of what you do here, you need a second step. You can move it to another phone, but not turn it off."
        : null;

    /// <summary>Why somebody may not take away one of their passkeys, or null.</summary>
    public static string? WhyNotRemovePasskey(int passkeys, bool hasApp, bool isOn) =>
        passkeys == 1 && isOn && !hasApp
            ? "This passkey is your second step. Make another one first, or set up an authenticator app."
            : null;
}
