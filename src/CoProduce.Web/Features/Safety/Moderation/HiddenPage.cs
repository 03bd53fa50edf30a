using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Hidden words: for their author, and for those who run the project. What this reader cannot do is null.</summary>
public record HiddenPage(
    ProjectPlace Place,
    bool IsMine,
    HiddenWhy Why,
    HiddenAppeal? Asked,
    HiddenAnswer? Answer,
    HiddenAppealing? Appealing,
    HiddenLookingAgain? LookingAgain,
    string? ShowAgainUrl,
    string WordsUrl
);
