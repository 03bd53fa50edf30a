using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>A need shared with those who run a session.</summary>
public record SharedRow(string Session, DateTime At);
