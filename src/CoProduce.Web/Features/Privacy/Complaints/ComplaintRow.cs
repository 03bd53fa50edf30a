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

/// <summary>One complaint, and who made it.</summary>
public record ComplaintRow(DataComplaint Complaint, string Who, bool MayAnswer);
