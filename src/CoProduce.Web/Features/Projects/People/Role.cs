using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>What forum staff can ask somebody to do in a project, or to stop doing.</summary>
public enum Role
{
    CoLead,
    NotCoLead,
    Facilitator,
    NotFacilitator,
}
