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

    /// <summary>Aged 13 to 17, at the table, with their own and their carer's yes.</summary>
    WithCarer,

    /// <summary>Aged 13 to 17 and seated, but the carer's yes was taken back.</summary>
    WaitsForCarer,

    /// <summary>The carer of <see cref="WithCarer"/>, who takes no part themselves.</summary>
    Carer,
}

/// <summary>The groups of people that permissions speak of.</summary>
public static class Whose
{
    /// <summary>Those whom no row names read it as somebody else does: see <see cref="Permission.Admits"/>.</summary>
    public static readonly Who[] ReadAsOthers = [Who.WithCarer, Who.WaitsForCarer, Who.Carer];

    public static readonly Who[] Everyone = Enum.GetValues<Who>();
    public static readonly Who[] Anyone = [.. Everyone.Except(ReadAsOthers)];
    public static readonly Who[] Nobody = [];
    public static readonly Who[] SignedIn = [.. Anyone.Except([Who.Visitor])];

    /// <summary>Also before a carer has said yes.</summary>
    public static readonly Who[] SignedInAtAnyAge = [.. SignedIn, Who.WaitsForCarer];

    public static readonly Who[] Leads = [Who.FamilyLead, Who.ProfessionalLead];
    public static readonly Who[] Staff = [Who.Staff];
    public static readonly Who[] WithDuties = [Who.Staff, Who.SafeguardingLead, Who.Deputy, Who.NamedLead, Who.Administrator];
    public static readonly Who[] GivingDuties = [Who.SafeguardingLead, Who.NamedLead, Who.Administrator];
    public static readonly Who[] SafeguardingReadersNotNamed = [Who.SafeguardingLead, Who.Deputy];
    public static readonly Who[] SafeguardingReaders = [.. SafeguardingReadersNotNamed, Who.NamedLead];

    /// <summary>Both groups, with the same rights.</summary>
    public static readonly Who[] Table =
    [
        Who.Parent,
        Who.OtherParent,
        Who.NotAgreedYet,
        Who.YoungPerson,
        Who.Professional,
        .. Leads,
        Who.Facilitator,
    ];

    public static readonly Who[] Inside = [.. Table, Who.Staff];
    public static readonly Who[] Agreed = [.. Inside.Except([Who.NotAgreedYet])];
    public static readonly Who[] Running = [.. Leads, Who.Facilitator, Who.Staff];
    public static readonly Who[] Admitting = [.. Leads, Who.Staff];

    /// <summary>Whoever waits to join is of the families.</summary>
    public static readonly Who[] LettingFamiliesIn = [Who.FamilyLead, Who.Staff];
    public static readonly Who[] RunningAndServices = [.. Running, Who.Professional];

    /// <summary>Grown-ups who may write down what a child says.</summary>
    public static readonly Who[] GrownUps = [.. Inside.Except([Who.YoungPerson, Who.NotAgreedYet])];

    /// <summary>The parent who said number 1, and nobody else, whatever their duties.</summary>
    public static readonly Who[] TheOneWhoSpoke = [Who.Parent];

    /// <summary>How the same person stands before another project: only forum staff are known there.</summary>
    public static Who Elsewhere(this Who who) => who is Who.Visitor or Who.Staff or Who.WaitsForCarer ? who : Who.Stranger;
}
