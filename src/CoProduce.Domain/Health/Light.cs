namespace CoProduce.Domain.Health;

/// <summary>How a figure stands. Too little to go on is never green.</summary>
public enum Light
{
    NotYet,
    Red,
    Amber,
    Green,
}

/// <summary>What the lights are called on screen, and how they are put together.</summary>
public static class Lights
{
    public static string Words(this Light light) =>
        light switch
        {
            Light.Green => "Good",
            Light.Amber => "Needs care",
            Light.Red => "Not good enough",
            _ => "Not enough yet",
        };

    /// <summary>Two halves of one promise: the worse one counts. One half alone can show what is wrong, never that all is well.</summary>
    public static Light WorseOf(Light one, Light other) =>
        one is Light.Red || other is Light.Red ? Light.Red : (Light)Math.Min((int)one, (int)other);
}
