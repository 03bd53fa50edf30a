using System.Text;

namespace CoProduce.Data.Saving;

/// <summary>A file that the app keeps outside the database, where a backup or its return does not touch it. Servers may share
/// it.</summary>
public sealed class FileBeside(string path)
{
    private const int Tries = 100;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    /// <summary>Makes the folder and looks whether the file can be written to, so that nobody finds out later.</summary>
    /// <exception cref="OperatorException">It cannot.</exception>
    public async Task PrepareAsync()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            await (await OpenAsync()).DisposeAsync();
        }
        catch (Exception problem) when (IsRefused(problem))
        {
            throw new OperatorException($"The file {path} cannot be written to: look at its folder, and who may write there.");
        }
    }

    public static bool IsRefused(Exception problem) => problem is IOException or UnauthorizedAccessException;

    public async Task<bool> CanBeWrittenAsync()
    {
        try
        {
            await (await OpenAsync()).DisposeAsync();
            return true;
        }
        catch (Exception problem) when (IsRefused(problem))
        {
            return false;
        }
    }

    public async Task<string[]> LinesAsync() => File.Exists(path) ? await File.ReadAllLinesAsync(path) : [];

    /// <summary>Once it returns, no power cut loses the line. A line that one cut off does not spoil the next.</summary>
    public async Task AddLineAsync(string line)
    {
        await using var file = await OpenAsync();
        file.Seek(0, SeekOrigin.End);
        var isCutOff = file.Length > 0 && await LastByteAsync(file) != '\n';
        await file.WriteAsync(Encoding.UTF8.GetBytes($"{(isCutOff ? "\n" : "")}{line}\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>The old words or the new ones are there, whenever the power goes.</summary>
    public async Task ReplaceAsync(string words)
    {
        var half = $"{path}.part";
        await using (var file = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(words));
            file.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite: true);
    }

    /// <summary>For one writer at a time, on this server or another: the others wait for a moment.</summary>
    private async Task<FileStream> OpenAsync()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException problem) when (problem is not DirectoryNotFoundException && tries < Tries)
            {
                await Task.Delay(BetweenTries);
            }
        }
    }

    private static async Task<int> LastByteAsync(FileStream file)
    {
        var last = new byte[1];
        file.Seek(-1, SeekOrigin.End);
        await file.ReadExactlyAsync(last);
        return last[0];
    }
}
