using Microsoft.Playwright;

namespace SocialeBasis.BrowserTests.Running;

/// <summary>The first account of one program: Anna's, who is the beheerder there. Whoever comes first makes it, the others sign in.</summary>
internal sealed class FirstAccount(ProgramProcess app)
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private bool _isMade;

    /// <summary>Anna, signed in on this page.</summary>
    public async Task EnterAsync(IPage page)
    {
        await _one.WaitAsync();
        try
        {
            if (!_isMade)
            {
                await AccountsHall.MakeFirstAsync(page, await AccountsHall.SetupCodeAsync(app), "Anna de Wit", AccountsHall.Anna);
                _isMade = true;
                return;
            }
        }
        finally
        {
            _one.Release();
        }

        await AccountsHall.SignInAsync(page, AccountsHall.Anna);
    }
}
