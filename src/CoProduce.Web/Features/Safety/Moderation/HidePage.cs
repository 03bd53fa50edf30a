using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Hiding words.</summary>
public record HidePage(string To, string Url, string Kind, string Text, ProjectPlace Project, HideForm Form);
