using System.Text;
using QRCoder;

namespace CoProduce.Web.Infrastructure;

/// <summary>A code to scan with a phone, as one path of squares, so that no style is needed to draw it.</summary>
public record QrCode(string Squares, int Size)
{
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                path.Append(rows[y][x] ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        return new QrCode(path.ToString(), rows.Count);
    }
}
