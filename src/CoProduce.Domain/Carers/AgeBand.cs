namespace CoProduce.Domain.Carers;

/// <summary>About how old a young person is. It is all the forum ever knows: nobody is asked for a birthday.</summary>
public enum AgeBand
{
    UnderThirteen,
    ThirteenToFifteen,
    SixteenToSeventeen,
    EighteenOrOver,
}

/// <summary>What each band is called.</summary>
public static class AgeBands
{
    public static bool NeedsCarer(this AgeBand band) => band is AgeBand.ThirteenToFifteen or AgeBand.SixteenToSeventeen;

    public static string Words(this AgeBand band) =>
        band switch
        {
            AgeBand.UnderThirteen => "Under 13",
            AgeBand.ThirteenToFifteen => "13 to 15",
            AgeBand.SixteenToSeventeen => "16 to 17",
            _ => "18 or over",
        };
}
