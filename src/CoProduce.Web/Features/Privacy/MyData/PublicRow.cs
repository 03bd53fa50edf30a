using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.MyData;

/// <summary>Words that everyone may read.</summary>
public record PublicRow(long Id, string Project, string Url, string Text, DateTime At);
