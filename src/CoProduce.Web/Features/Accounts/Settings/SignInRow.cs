using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>One place where somebody is signed in.</summary>
public record SignInRow(string Key, string Device, DateTime StartedAt, DateTime EndsAt, bool IsThis);
