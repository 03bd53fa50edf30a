using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>A sheet of paper for one stage, with the way to the right form.</summary>
public record SheetPage(ProjectPlace Place, StageKey Stage, string ShortAddress, QrCode Code);
