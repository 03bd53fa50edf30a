using System.Xml.Linq;
using CoProduce.Data.Sealing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoProduce.Data.Safeguarding;

/// <summary>Seals worries with keys of their own, which open nothing else and which nothing else opens.</summary>
public sealed class SafeguardingSeal : IDisposable
{
    private readonly ServiceProvider _own;
    private readonly Sealer _sealer;

    public SafeguardingSeal(IServiceScopeFactory scopes, Action<IDataProtectionBuilder> lockKeys)
    {
        var services = new ServiceCollection();
        lockKeys(services.AddDataProtection().SetApplicationName("CoProduce.Safeguarding"));
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new OwnKeys(scopes))
        );
        _own = services.BuildServiceProvider();
        _sealer = new Sealer(_own.GetRequiredService<IDataProtectionProvider>());
    }

    public string Seal(Guid key, string words) => _sealer.Seal("concern", key, words);

    public string Open(Guid key, string sealedWords) => _sealer.Open("concern", key, sealedWords);

    public void Dispose() => _own.Dispose();

    private sealed class OwnKeys(IServiceScopeFactory scopes) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var scope = scopes.CreateScope();
            return
            [
                .. scope
                    .ServiceProvider.GetRequiredService<CoProduceDbContext>()
                    .SafeguardingKeys.Select(k => k.Xml)
                    .AsEnumerable()
                    .Select(XElement.Parse),
            ];
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            using var scope = scopes.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
            db.SafeguardingKeys.Add(new SafeguardingKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            db.SaveChanges();
        }
    }
}
