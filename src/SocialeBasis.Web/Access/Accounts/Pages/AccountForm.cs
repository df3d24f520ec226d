using Microsoft.AspNetCore.Components;

namespace SocialeBasis.Web.Access.Accounts.Pages;

/// <summary>A plain page with forms: what is wrong stands at its field, and a form that was done leads on to a page.</summary>
public abstract class AccountForm : ComponentBase
{
    /// <summary>The request this page answers.</summary>
    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    /// <summary>What is wrong, by field; under an empty name what is wrong with the whole.</summary>
    protected Dictionary<string, string> Errors { get; } = [];

    /// <summary>What is wrong with this field, or null.</summary>
    protected string? ErrorOf(string field) => Errors.GetValueOrDefault(field);

    /// <summary>Leads on. After a form that was done, so that going back or reloading does not do it again.</summary>
    protected void GoTo(string path)
    {
        Http.Response.StatusCode = StatusCodes.Status303SeeOther;
        Http.Response.Headers.Location = path;
    }
}
