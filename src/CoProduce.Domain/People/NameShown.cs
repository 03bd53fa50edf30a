namespace CoProduce.Domain.People;

/// <summary>How a person's name shows beside what they said. Forum staff always know who spoke.</summary>
public enum NameShown
{
    DisplayName,
    FirstName,
    GroupOnly,
}

/// <summary>Turns a person and their choice into the words others see.</summary>
public static class ShownNames
{
    public static string For(string displayName, Hat hat, NameShown choice) =>
        choice switch
        {
            NameShown.DisplayName => displayName,
            NameShown.FirstName => displayName.Split(' ')[0],
            _ => hat.NoName(),
        };

    /// <summary>The name they chose to show, and the group it speaks for.</summary>
    public static string WithGroup(string displayName, Hat hat, NameShown choice) =>
        choice is NameShown.GroupOnly ? hat.NoName() : $"{For(displayName, hat, choice)}, {hat.Words().ToLowerInvariant()}";

    /// <summary>On a wall that a whole room sees: no name, and not who is young.</summary>
    public static string OnWall(Hat hat) => hat is Hat.Professional ? hat.NoName() : "Someone from a family";
}
