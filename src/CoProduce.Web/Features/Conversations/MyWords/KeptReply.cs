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

/// <summary>A reply.</summary>
public record KeptReply(ReplyKind Kind, string Text, DateTime At);
