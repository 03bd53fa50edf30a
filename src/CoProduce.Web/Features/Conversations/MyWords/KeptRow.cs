using System.Text;
using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>One thing somebody said, with all that came of it.</summary>
public record KeptRow(
    string Project,
    ContributionKind Kind,
    string Text,
    DateTime SaidAt,
    DateTime? WithdrawnAt,
    IReadOnlyList<KeptReply> Replies,
    IReadOnlyList<KeptDecision> Decisions,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Thanks
);
