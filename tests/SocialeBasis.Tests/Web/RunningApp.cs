using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SocialeBasis.Web.Hosting.Storage;

namespace SocialeBasis.Tests.Web;

/// <summary>The real program on a real port, with its data in a folder of its own.</summary>
public sealed class RunningApp : WebApplicationFactory<Program>
{
    // Two that start at the same moment can miss each other's address.
    private static readonly Lock Starting = new();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("socialebasis-");

    private readonly Action<IWebHostBuilder>? configure;
    private readonly TimeProvider? time;
    private readonly (string Key, string Value)[] settings = [];

    public RunningApp()
        : this((TimeProvider?)null)
    {
    }

    internal RunningApp(Action<IWebHostBuilder>? configure)
    {
        this.configure = configure;
        Start();
    }

    /// <summary>The program with a clock of the test's own, and with other settings than it comes with.</summary>
    internal RunningApp(TimeProvider? time, params (string Key, string Value)[] settings)
    {
        this.time = time;
        this.settings = settings;
        Start();
    }

    private void Start()
    {
        lock (Starting)
        {
            UseKestrel(0);
            StartServer();
        }

        // The example talks are made beside the start; who asks for a talk waits for them. Tests count rows.
        Services.GetRequiredService<SessionStore>().LoadAsync(Guid.Empty).GetAwaiter().GetResult();
    }

    public string DataFolder => folder.FullName;

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Follows nothing, keeps nothing and unpacks nothing: a test sees what was sent.</summary>
    public HttpClient Browser() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production);
        builder.UseSetting("ConnectionStrings:SocialeBasis", $"Data Source={Path.Combine(DataFolder, "test.db")}");
        builder.UseSetting("ShutdownTimeoutSeconds", "1");
        configure?.Invoke(builder);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        if (time is not null)
        {
            builder.ConfigureServices(services => services.AddSingleton(time));
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
        {
            return;
        }

        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A file still open on Windows: the system clears its temporary folder.
        }
    }
}
