using System.Text.RegularExpressions;
using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.DevMail;

/// <summary>The newest mails, and what the authenticator of the sample accounts shows now.</summary>
public record DevMailPage(IReadOnlyList<MailRow> Mails, string? SampleCode);
