using System.ComponentModel.DataAnnotations;
using CoProduce.Data;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Features.Safety.Moderation;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>The complaint form, with what this person complained about before.</summary>
public record ComplaintPage(bool IsSignedIn, IReadOnlyList<DataComplaint> Mine, ComplaintForm Form);
