using CoProduce.Web.Features.Conversations.Contributions;
using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Reporting words and behaviour, hiding words, and looking at them again.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Conduct =
    [
        new($"GET projects/{{slug}}/said/{{number:int}}/report/{TheseWords.On}", Inside),
        new($"POST projects/{{slug}}/said/{{number:int}}/report/{TheseWords.On}", Inside) { BeforeYes = true },
        new($"GET projects/{{slug}}/said/{{number:int}}/hide/{TheseWords.On}", Running),
        new($"POST projects/{{slug}}/said/{{number:int}}/hide/{TheseWords.On}", Running),
        new("GET projects/{slug}/conduct/tell", Inside),
        new("POST projects/{slug}/conduct/tell", Inside) { BeforeYes = true },
        new("GET projects/{slug}/conduct/told/{report:int}", [Who.OtherParent]),
        new("GET projects/{slug}/conduct", Running),
        new("GET projects/{slug}/conduct/{report:int}", [.. Running.Except([Who.Facilitator])]),
        new("POST projects/{slug}/conduct/{report:int}/settle", [.. Running.Except([Who.Facilitator])]),
        new("GET forum/conduct", Staff),
        new("GET projects/{slug}/hidden/{hiding:int}", [Who.Parent, .. Running]),
        new("POST projects/{slug}/hidden/{hiding:int}/appeal", [Who.Parent]),
        new("POST projects/{slug}/hidden/{hiding:int}/look-again", Running),
        new("POST projects/{slug}/hidden/{hiding:int}/show-again", Running),
    ];
}
