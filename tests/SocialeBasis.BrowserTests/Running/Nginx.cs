using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>nginx with the very file that we give to who installs the program; only ports, names of files and the certificate are others.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    /// <summary>A name as an installation has one: browsers and the program make exceptions for "localhost".</summary>
    public const string Host = "gesprek.lindehof.nl";

    private readonly Process process;

    private Nginx(string folder, string address, Process process) => (Folder, Address, this.process) = (folder, address, process);

    /// <summary>Where it keeps its files and logs.</summary>
    public string Folder { get; }

    /// <summary>Over https, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Whether this machine has it.</summary>
    public static bool IsHere => Find() is not null;

    public static async Task<Nginx> StartAsync(string program, [CallerFilePath] string here = "")
    {
        var folder = Directory.CreateTempSubdirectory("socialebasis-nginx-").FullName;
        var (http, https) = (FreePort(), FreePort());
        MakeCertificate(folder);
        var site = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../../deploy/nginx.conf"));
        site = Regex.Replace(site, @"\n *listen \[::\].*", "")
            .Replace("listen 80;", $"listen 127.0.0.1:{http};", StringComparison.Ordinal)
            .Replace("listen 443 ssl;", $"listen 127.0.0.1:{https} ssl;", StringComparison.Ordinal)
            .Replace("gesprek.example.nl", Host, StringComparison.Ordinal)
            .Replace("$host;", $"$host:{https};", StringComparison.Ordinal) // the usual port needs no name
            .Replace("http://127.0.0.1:5080", program, StringComparison.Ordinal)
            .Replace("/etc/ssl/socialebasis", folder, StringComparison.Ordinal)
            .Replace("/var/log/nginx", folder, StringComparison.Ordinal);
        var paths = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {folder}/{kind};\n"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nginx.conf"),
            $"{(Environment.IsPrivilegedProcess ? "user root;" : "")} daemon off; pid {folder}/pid; error_log {folder}/main.log; events {{}} http {{ {paths} {site} }}"
        );
        var process = Process.Start(
            new ProcessStartInfo(Find()!, ["-p", folder, "-c", Path.Combine(folder, "nginx.conf"), "-e", Path.Combine(folder, "main.log")])
        )!;
        await AnswersAsync(https, process, folder);
        return new Nginx(folder, $"https://{Host}:{https}", process);
    }

    /// <summary>Asks without a browser, by the name of the installation; follows nothing.</summary>
    public HttpClient Visitor()
    {
        var port = new Uri(Address).Port;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 40 };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Host}"; // made above
        handler.ConnectCallback = async (_, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        };
        return new HttpClient(handler) { BaseAddress = new Uri(Address) };
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, true);
    }

    private static string? Find() =>
        new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx" }.FirstOrDefault(File.Exists);

    private static async Task AnswersAsync(int port, Process process, string folder)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (!process.HasExited && attempt < 300)
            {
                await Task.Delay(100);
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"nginx does not answer: {File.ReadAllText(Path.Combine(folder, "main.log"))}");
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void MakeCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        File.WriteAllText(Path.Combine(folder, "fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "privkey.pem"), key.ExportECPrivateKeyPem());
    }
}
