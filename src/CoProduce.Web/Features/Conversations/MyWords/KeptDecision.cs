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

/// <summary>A decision that stood on the words.</summary>
public record KeptDecision(string Question, DecisionOutcome Outcome);
