namespace CoProduce.Web.Tests.Security;

/// <summary>Everyone who may stand before a page: who they are in the project, or in the forum.</summary>
public enum Who
{
    Visitor,
    Stranger,
    AskedToJoin,
    HasLeft,
    Parent,
    OtherParent,
    NotAgreedYet,
    YoungPerson,
    Professional,
    FamilyLead,
    ProfessionalLead,
    Facilitator,
    Staff,
    SafeguardingLead,
    Deputy,

    /// <summary>A safeguarding lead whom a worry is about.</summary>
    NamedLead,
    Administrator,
}

/// <summary>The groups of people that permissions speak of.</summary>
public static class Whose
{
    public static readonly Who[] Anyone = Enum.GetValues<Who>();
    public static readonly Who[] Nobody = [];
    public static readonly Who[] SignedIn = [.. Anyone.Except([Who.Visitor])];
    public static readonly Who[] Leads = [Who.FamilyLead, Who.ProfessionalLead];
    public static readonly Who[] Staff = [Who.Staff];
    public static readonly Who[] WithDuties = [Who.Staff, Who.SafeguardingLead, Who.Deputy, Who.NamedLead, Who.Administrator];
    public static readonly Who[] GivingDuties = [Who.SafeguardingLead, Who.NamedLead, Who.Administrator];
    public static readonly Who[] SafeguardingReadersNotNamed = [Who.SafeguardingLead, Who.Deputy];
    public static readonly Who[] SafeguardingReaders = [.. SafeguardingReadersNotNamed, Who.NamedLead];

    /// <summary>Both groups, with the same rights.</summary>
    public static readonly Who[] Table = [Who.Parent, Who.OtherParent, Who.NotAgreedYet, Who.YoungPerson, Who.Professional, .. Leads, Who.Facilitator];

    public static readonly Who[] Inside = [.. Table, Who.Staff];
    public static readonly Who[] Running = [.. Leads, Who.Facilitator, Who.Staff];
    public static readonly Who[] Admitting = [.. Leads, Who.Staff];
    public static readonly Who[] RunningAndServices = [.. Running, Who.Professional];

    /// <summary>Grown-ups who may write down what a child says.</summary>
    public static readonly Who[] GrownUps = [.. Inside.Except([Who.YoungPerson, Who.NotAgreedYet])];

    /// <summary>The parent who said number 1, and nobody else, whatever their duties.</summary>
    public static readonly Who[] TheOneWhoSpoke = [Who.Parent];

    /// <summary>How the same person stands before another project: only forum staff are known there.</summary>
    public static Who Elsewhere(this Who who) => who is Who.Visitor or Who.Staff ? who : Who.Stranger;
}
