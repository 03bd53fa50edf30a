using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>A young person's own yes or, with their name, the yes of their carer.</summary>
public record CarerYesRow(string? Child, DateTime At);
