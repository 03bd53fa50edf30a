namespace CoProduce.Domain.People;

/// <summary>The single role a person declares for one project.</summary>
public enum Hat
{
    ParentCarer,
    YoungPerson,
    Professional,
}

/// <summary>The two groups that carry a project together. Neither can outvote the other.</summary>
public enum Side
{
    LivedExperience,
    Professionals,
}

/// <summary>What each hat is called and which group it speaks for.</summary>
public static class Hats
{
    public static Side Side(this Hat hat) => hat is Hat.Professional ? People.Side.Professionals : People.Side.LivedExperience;

    public const string AlsoServices = "Also works in services";

    /// <summary>At the table with the hat of families, and known here as somebody who works in services.</summary>
    public static bool IsAlsoServices(this Hat hat, Hat usual) => hat.Side() is People.Side.LivedExperience && usual is Hat.Professional;

    public static string Words(this Hat hat) =>
        hat switch
        {
            Hat.ParentCarer => "Parent carer",
            Hat.YoungPerson => "Young person",
            _ => "Works in services",
        };

    /// <summary>The hat as the others at the table see it, with what else they have to know of who wears it.</summary>
    public static string Words(this Hat hat, Hat usual) =>
        hat.IsAlsoServices(usual) ? $"{hat.Words()} ({AlsoServices.ToLowerInvariant()})" : hat.Words();

    public static string NoName(this Hat hat) =>
        hat switch
        {
            Hat.ParentCarer => "A parent",
            Hat.YoungPerson => "A young person",
            _ => "Someone who works in services",
        };

    public static string Words(this Side side) => side is People.Side.LivedExperience ? "Families" : "People who work in services";
}
