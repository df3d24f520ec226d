using Microsoft.AspNetCore.DataProtection;

namespace SocialeBasis.Web.Hosting;

/// <summary>The keys that sign cookies: kept on disk, so that a restart throws nobody out of a talk.</summary>
public static class Keys
{
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        var folder = new DirectoryInfo(Path.Combine(DataFolder.Path(builder.Configuration, builder.Environment), "keys"));
        OwnerOnly.MakeFolder(folder.FullName);
        builder.Services.AddDataProtection()
            .SetApplicationName("SocialeBasis")
            .PersistKeysToFileSystem(folder);
    }
}
