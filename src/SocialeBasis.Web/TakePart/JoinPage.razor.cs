using System.Globalization;
using Microsoft.AspNetCore.Components;
using SocialeBasis.Domain;
using SocialeBasis.Domain.Language;
using SocialeBasis.Web.Access;
using SocialeBasis.Web.Hosting;
using SocialeBasis.Web.Rooms;

namespace SocialeBasis.Web.TakePart;

/// <summary>Joining by code: no account, no name needed. The same device stays the same participant.</summary>
public sealed partial class JoinPage : ComponentBase
{
    private readonly Dictionary<string, string> errors = [];
    private Room? room;
    private string? already;

    /// <summary>The code in the address: the QR code leads here.</summary>
    [Parameter]
    public string? Code { get; set; }

    [SupplyParameterFromQuery(Name = "code")]
    private string? AskedCode { get; set; }

    [SupplyParameterFromForm]
    private JoinForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = null!;

    [Inject]
    private RoomDirectory Rooms { get; set; } = null!;

    [Inject]
    private AccessCookies Cookies { get; set; } = null!;

    [Inject]
    private FailedCodes FailedCodes { get; set; } = null!;

    [Inject]
    private NewcomerPace Pace { get; set; } = null!;

    // The prepared part only: nothing that anybody said is on this page.
    // Of a talk whose code is dead, a stranger does not even hear the name.
    private (string Code, SessionSetup Setup)? Talk => room is { Shown: var talk } && (!talk.IsClosed || Known is not null) ? (talk.Code, talk.Setup) : null;

    private Seq<Perspective> Perspectives => room is { Shown.IsExample: false } ? room.Shown.Setup.Perspectives : Perspective.Usual;

    private string NameHelp => room?.Shown.Setup.Anonymity switch
    {
        Anonymity.Anonymous => "Mag leeg blijven. Anderen zien uw naam niet.",
        Anonymity.Named => "Mag leeg blijven. De groep ziet uw naam bij wat u schrijft, zodra we de antwoorden tonen.",
        _ => "Mag leeg blijven.",
    };

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var isNew = Form is null;
        Form ??= new JoinForm { Code = Code ?? AskedCode, Ticket = JoinTicket.New() };
        room = await FindAsync(Form.Code);
        if (room is null)
        {
            if (!string.IsNullOrWhiteSpace(Form.Code) && isNew)
            {
                errors.TryAdd(nameof(JoinForm.Code), UnknownCode);
            }

            return;
        }

        // Who comes with a code that lets nobody in hears so at once, not after filling in the form.
        if (isNew && Barrier is { } barrier)
        {
            errors[nameof(JoinForm.Code)] = barrier;
        }

        if (Known is { Standing: Standing.TakesPart } you)
        {
            already = room.Shown.Setup.Perspectives.FirstOrDefault(one => one.Id == you.PerspectiveId)?.Name ?? you.PerspectiveId;
            if (isNew)
            {
                Refill(Form, you);
            }
        }

        if (isNew)
        {
            Form.Code = JoinCode.Spaced(room.Shown.Code);
        }
    }

    private const string UnknownCode = "We kennen deze code niet. Kijk nog eens op het grote scherm.";

    private Participant? Known =>
        room is not null && HttpContext.User.ParticipantIn(room.Id) is { } id ? room.Person(id) : null;

    /// <summary>Why this talk lets nobody new in; null when it does.</summary>
    private string? Barrier => room?.Shown switch
    {
        { IsExample: true } => "Dit is een voorbeeld. U kunt ernaar kijken, maar niet meedoen.",
        { IsClosed: true } => "Dit gesprek is afgesloten. Meedoen kan niet meer.",
        { IsLocked: true } when Known is null => new DoorIsLocked().Message,
        _ => null,
    };

    private async Task<Room?> FindAsync(string? typed)
    {
        // What cannot be a code tells a guesser nothing, and is what people mistype most.
        if (JoinCode.Parse(typed) is not { } code)
        {
            return null;
        }

        // A picture or a frame in a page of another site: whoever looks at that page did not type a code.
        if (OwnSiteFile.IsPartOfAnotherSite(HttpContext.Request))
        {
            HttpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
            return null;
        }

        var address = HttpContext.Connection.RemoteIpAddress;
        if (FailedCodes.Begin(address, code) is not { } begun)
        {
            errors[nameof(JoinForm.Code)] = "Er is te vaak een verkeerde code ingevuld. Wacht een minuut en probeer het dan opnieuw.";
            HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            HttpContext.Response.Headers.RetryAfter = "60";
            return null;
        }

        var found = await Rooms.FindByCodeAsync(code);
        if (found is not null)
        {
            FailedCodes.Right(begun, address, code);
        }

        return found;
    }

    private async Task JoinAsync()
    {
        if (room is null)
        {
            errors.TryAdd(nameof(JoinForm.Code), TypedText.OneLine(Form!.Code).Length == 0 ? "Vul de code in. Die staat op het grote scherm." : UnknownCode);
        }
        else if (Barrier is { } barrier)
        {
            errors[nameof(JoinForm.Code)] = barrier;
        }

        if (string.IsNullOrEmpty(Form!.Perspective) || (room is { Shown.IsExample: false } && !Perspectives.Any(one => one.Id == Form.Perspective)))
        {
            errors[nameof(JoinForm.Perspective)] = "Kies vanuit wie u meepraat.";
        }

        if (TypedText.OneLine(Form.Name).Length > TextLimits.Name)
        {
            errors[nameof(JoinForm.Name)] = $"Uw naam is te lang. Gebruik hoogstens {TextLimits.Name} tekens.";
        }

        CheckMore(Form);
        if (errors.Count == 0)
        {
            await LetInAsync(room!, Form);
        }
    }

    private static void Refill(JoinForm form, Participant you)
    {
        (form.Name, form.Perspective, form.Table, form.People) = (you.Name, you.PerspectiveId, you.Table, $"{you.People}");
        form.Part = you.Hats.FirstOrDefault(hat => HatId.PerspectiveOf(hat) == you.PerspectiveId && HatId.PartOf(hat) is not null);
        form.Hats = [.. you.Hats.Where(hat => hat != form.Part && hat != you.PerspectiveId)];
        form.Observes = you.Observes ? "ja" : null;
    }

    private void CheckMore(JoinForm form)
    {
        if (form.Part is { Length: > 0 } part && HatId.PerspectiveOf(part) != form.Perspective)
        {
            errors[nameof(JoinForm.Part)] = "Dit deel hoort bij een ander perspectief. Kies een ander deel, of een ander perspectief.";
        }

        if (room is { Shown.IsExample: false } && (HatsOf(form).Any(hat => !HatId.IsOffered(room.Shown.Setup, hat)) || HatsOf(form).Count > HatId.Most))
        {
            errors[nameof(JoinForm.Hats)] = $"Kies hoogstens {HatId.Most - 1} petten uit deze lijst.";
        }

        if (TypedText.OneLine(form.Table).Length > Participant.LongestTable)
        {
            errors[nameof(JoinForm.Table)] = $"Gebruik hoogstens {Participant.LongestTable} tekens.";
        }

        if (PeopleOf(form) is < 1 or > Participant.MostAtOneDevice)
        {
            errors[nameof(JoinForm.People)] = $"Vul een getal in van 1 tot en met {Participant.MostAtOneDevice}.";
        }
    }

    private static List<string> HatsOf(JoinForm form) =>
        [.. form.Hats.Append(form.Part ?? "").Append(form.Perspective ?? "").Where(hat => hat.Length > 0).Distinct(StringComparer.Ordinal)];

    private static int PeopleOf(JoinForm form) =>
        TypedText.Address(form.People) is not { Length: > 0 } typed ? 1
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var people) ? people
        : 0;

    private async Task LetInAsync(Room open, JoinForm form)
    {
        if (Known is null && !Pace.TryTake((open.Id, CallerNetwork.Of(HttpContext.Connection.RemoteIpAddress))))
        {
            Refuse(new ManyComingIn());
            return;
        }

        var id = Known?.Id ?? JoinTicket.ParticipantFor(form.Ticket, open.Id);
        var hats = form.Hats.Append(form.Part ?? "").Where(hat => hat.Length > 0).Distinct(StringComparer.Ordinal).ToSeq();
        var join = new Join(form.Perspective!, form.Name)
        {
            Hats = hats,
            Observes = form.Observes is not null,
            Table = form.Table ?? "",
            People = PeopleOf(form),
        };
        var reply = await open.SendAsync(new Sender.Participant(id), join);
        if (reply is Reply.Refused { Reason: ManyComingIn many })
        {
            Refuse(many);
            return;
        }

        if (reply.Message is { } message)
        {
            var field = (reply as Reply.Refused)?.Reason switch
            {
                UnknownPerspective => nameof(JoinForm.Perspective),
                AnsweredAlready => nameof(JoinForm.Observes),
                _ => nameof(JoinForm.Code),
            };
            errors[field] = reply is Reply.Failed or Reply.Busy ? "Meedoen lukt nu niet. Probeer het zo nog een keer." : message;
            return;
        }

        Cookies.GrantParticipant(HttpContext, open.Id, id, Hosting.Storage.Retention.GoneBy(open.Shown.Setup));
        HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        HttpContext.Response.Headers.Location = $"/gesprek/{open.Shown.Code}";
    }

    private void Refuse(ManyComingIn many)
    {
        errors[nameof(JoinForm.Code)] = many.Message;
        HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        HttpContext.Response.Headers.RetryAfter = "5";
    }

    private string? Invalid(string field) => errors.ContainsKey(field) ? "true" : null;

    private RenderFragment Error(string field, string id) => builder =>
    {
        if (errors.TryGetValue(field, out var message))
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "class", "error-text");
            builder.AddAttribute(2, "id", id);
            builder.AddContent(3, message);
            builder.CloseElement();
        }
    };
}
