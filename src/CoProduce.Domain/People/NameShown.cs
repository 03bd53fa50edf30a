namespace CoProduce.Domain.People;

/// <summary>How a person's name shows beside what they said. Forum staff always know who spoke.</summary>
public enum NameShown
{
    DisplayName,
    FirstName,
    GroupOnly,
}

/// <summary>Turns a person and their choice into the words others see. Whoever is at the table for families and known from services shows
/// as that, whatever they chose.</summary>
public static class ShownNames
{
    public static string For(string displayName, Hat hat, Hat usual, NameShown choice) =>
        choice switch
        {
            NameShown.DisplayName => displayName,
            NameShown.FirstName => FirstName.Of(displayName) ?? hat.NoName(),
            _ => hat.NoName(),
        } + Also(hat, usual);

    /// <summary>The name they chose to show, and the group it speaks for.</summary>
    public static string WithGroup(string displayName, Hat hat, Hat usual, NameShown choice) =>
        choice is NameShown.GroupOnly
            ? For(displayName, hat, usual, choice)
            : $"{For(displayName, hat, hat, choice)}, {hat.Words(usual).ToLowerInvariant()}";

    /// <summary>On a wall that a whole room sees: no name, and not who is young.</summary>
    public static string OnWall(Hat hat, Hat usual) => hat is Hat.Professional ? hat.NoName() : $"Someone from a family{Also(hat, usual)}";

    private static string Also(Hat hat, Hat usual) => hat.IsAlsoServices(usual) ? $" ({Hats.AlsoServices.ToLowerInvariant()})" : "";
}
