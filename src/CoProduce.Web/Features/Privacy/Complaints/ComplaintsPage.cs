using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>Complaints about data, what waits longest first.</summary>
public record ComplaintsPage(IReadOnlyList<ComplaintRow> Rows, DateOnly Today)
{
    public ComplaintAnswerForm Form { get; init; } = new();
    public int? Mending { get; init; }
}
