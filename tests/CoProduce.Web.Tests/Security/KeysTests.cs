using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoProduce.Data;
using CoProduce.Data.Sealing;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Security;

public sealed class KeysTests : IDisposable
{
    private readonly List<string> _files = [];

    [Fact]
    public async Task With_a_certificate_the_keys_are_locked_and_what_they_sealed_opens_after_the_certificate_changes()
    {
        var (first, second) = (Certificate(), Certificate());
        await using var app = new CoProduceApp(AppFiles.New());
        var row = Guid.NewGuid();
        string words;
        await using (var before = With(app, ("Keys:Certificate", first)))
        {
            await before.CreateClient().GetAsync("/health/live");
            words = before.Services.GetRequiredService<Sealer>().Seal("needs", row, "Large print, please.");
        }

        await using var after = With(app, ("Keys:Certificate", second), ("Keys:CertificateBefore", first));
        Assert.Equal("Large print, please.", after.Services.GetRequiredService<Sealer>().Open("needs", row, words));

        await using var scope = after.Services.CreateAsyncScope();
        var keys = await scope
            .ServiceProvider.GetRequiredService<CoProduceDbContext>()
            .DataProtectionKeys.Select(k => k.Xml!)
            .ToListAsync();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains("EncryptedData", key, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sealed_words_do_not_open_in_another_row_or_as_another_kind()
    {
        await using var app = new CoProduceApp();
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().Client.GetAsync("/health/live")).StatusCode);
        var sealer = app.Services.GetRequiredService<Sealer>();
        var (mine, theirs) = (Guid.NewGuid(), Guid.NewGuid());

        var words = sealer.Seal("needs", mine, "Large print, please.");

        Assert.Equal("Large print, please.", sealer.Open("needs", mine, words));
        Assert.Throws<CryptographicException>(() => sealer.Open("needs", theirs, words));
        Assert.Throws<CryptographicException>(() => sealer.Open("other", mine, words));
        Assert.DoesNotContain("print", words, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _files.ForEach(File.Delete);

    private static WebApplicationFactory<Program> With(CoProduceApp app, params (string Name, string Value)[] settings) =>
        app.WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
                host.UseSetting($"{name}Password", "only for this test");
            }
        });

    private string Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=CoProduce test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.p12");
        File.WriteAllBytes(file, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "only for this test"));
        _files.Add(file);
        return file;
    }
}
