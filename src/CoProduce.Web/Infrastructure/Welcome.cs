namespace CoProduce.Web.Infrastructure;

/// <summary>Says in the console where the app is and how to sign in.</summary>
public static class Welcome
{
    public static void Print(WebApplication app, ForumSettings forum)
    {
        Console.WriteLine($"CoProduce is ready at {string.Join(", ", app.Urls)}");
        Console.WriteLine(
            forum.Sample is { } sample
                ? "This is the sample forum. Sign in as parent@example.org or staff@example.org. "
                    + $"The password is {sample.Password}. Staff also need a code: "
                    + $"see {SiteLinks.DevMail()}, or type the key {sample.AuthenticatorKey} into an authenticator app"
                : "To make the first administrator: dotnet run --project src/CoProduce.Web -- create-admin someone@example.org"
        );
        if (app.Environment.IsDevelopment())
        {
            Console.WriteLine($"Mails are not sent. Read them at {SiteLinks.DevMail()}");
        }
    }
}
