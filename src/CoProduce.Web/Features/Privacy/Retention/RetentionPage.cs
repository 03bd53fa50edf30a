using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Privacy.Retention;

/// <summary>Each class of what is kept for a while, with how much of it has had its time.</summary>
public record RetentionPage(IReadOnlyList<Overdue> Rows, DateTime At);
