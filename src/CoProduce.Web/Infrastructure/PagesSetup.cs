using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoProduce.Web.Infrastructure.Kept;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace CoProduce.Web.Infrastructure;

/// <summary>How pages are found and what is the same for each, whatever the machine speaks: a feature's views lie in its own
/// folder.</summary>
public static class PagesSetup
{
    public static void AddCoProducePages(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = UkTime.English;
        builder.Services.AddSingleton(builder.Configuration.GetSection("Forum").Get<ForumSettings>() ?? new ForumSettings());
        builder.Services.Configure<SecurityTxtSettings>(builder.Configuration.GetSection("SecurityTxt"));
        builder.Services.AddScoped<AtomFeed>();
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddKeptForms();
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        builder
            .Services.AddControllersWithViews(options =>
            {
                TypedValues.Use(options);
                options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
                options.Filters.Add<RuleBrokenFilter>();
                options.Filters.Add<KeptFormFilter>();
                options.Filters.Add<SayYesFirstFilter>();
                options.Filters.Add<LookAgainFilter>();
                options.Filters.Add<AllAtOnceFilter>();
                options.Filters.Add<RefusedFieldFilter>();
                options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "Please fill this in.");
                ReadValues.SetUp(options);
            })
            .AddRazorOptions(razor =>
            {
                razor.ViewLocationExpanders.Add(new FeatureFolders());
                razor.ViewLocationFormats.Insert(0, "/Features/Site/Shared/{0}.cshtml");
            });
    }
}
