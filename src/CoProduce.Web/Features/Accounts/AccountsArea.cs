using CoProduce.Data.Accounts;
using CoProduce.Web.Features.Accounts.Carers;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Features.Accounts.Invitations;
using CoProduce.Web.Features.Accounts.Passkeys;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.SecondStep;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Accounts;

/// <summary>How people come in and sign in.</summary>
public static class AccountsArea
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<Inviting>();
        services.AddScoped<DutyEnding>();
        services.AddScoped<DutyLetters>();
        services.AddScoped<AccountRecovery>();
        services.AddScoped<AccountPausing>();
        services.AddJob<AgeGroupJob>();
        services.AddScoped<CarerLetters>();
        services.AddScoped<InvitedSeats>();
        services.AddScoped<InvitationAcceptance>();
        services.AddScoped<DutyInvitations>();
        services.AddScoped<Devices>();
        services.AddScoped<Passwords>();
        services.AddScoped<AccountLetters>();
        services.AddScoped<LettersWithLinks>();
        services.AddScoped<LettersToStrangers>();
        services.AddScoped<EmailConfirmation>();
        services.AddScoped<InvitationUse>();
        services.AddScoped<SignInCompletion>();
        services.AddScoped<Authenticators>();
        services.AddScoped<AuthenticatorOffers>();
        services.AddScoped<CodeTries>();
        services.AddScoped<PasswordTries>();
        services.AddScoped<IToDoSource, CarerToDos>();
        services.AddScoped<IToDoSource, DutyToDos>();
        return services;
    }
}
