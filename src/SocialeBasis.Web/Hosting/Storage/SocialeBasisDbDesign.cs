using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SocialeBasis.Web.Hosting.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the context without starting the program.</summary>
internal sealed class SocialeBasisDbDesign : IDesignTimeDbContextFactory<SocialeBasisDb>
{
    public SocialeBasisDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SocialeBasisDb>()
            .UseSqlite(StorageSetup.DefaultConnection)
            .UseApplicationServiceProvider(new ServiceCollection().AddAccountTables().BuildServiceProvider())
            .Options);
}
