namespace CoProduce.Web.Infrastructure.Links;

/// <summary>Young people and their carers.</summary>
public static class CarerLinks
{
    public static string Carer(bool? needed = null) => "/account/carer".With((nameof(needed), needed));

    public static string SayYes() => "/account/carer/yes";

    public static string End() => "/account/carer/end";

    public static string Children() => "/account/children";

    public static string EndChild(int child) => $"/account/children/{child}/end";

    public static string Agree(int child) => $"/account/children/{child}/yes";

    public static string Together(int child) => $"/young/{child}";

    public static string Age(int child) => $"{Together(child)}/age";
}
