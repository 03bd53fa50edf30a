using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Security;

/// <summary>Whether somebody cannot sign in for now, and what they are told. Only whoever knows the password hears of it.</summary>
public class PersonPauses(CoProduceDbContext db, ForumSettings forum)
{
    public string Why => $"You cannot sign in at the moment. Please talk with us: {forum.Phone} or {forum.Email}.";

    public Task<bool> IsPausedAsync(int personId) => db.PersonPauses.AnyAsync(p => p.PersonId == personId);
}
