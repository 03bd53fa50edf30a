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

/// <summary>What went wrong, and where to answer.</summary>
public class ComplaintForm
{
    [
        Required(ErrorMessage = "Tell us what went wrong. A few words are enough."),
        StringLength(DataComplaint.WordsMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Words { get; set; }

    [OneEmail, StringLength(DataComplaint.ContactMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Contact { get; set; }
}
