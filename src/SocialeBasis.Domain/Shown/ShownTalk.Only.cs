namespace SocialeBasis.Domain.Shown;

/// <content>The talk as far as something is made from it, see <see cref="OnlyPart"/>.</content>
public sealed partial class ShownTalk
{
    private ShownTalk OnlyActors => One(Guid.Empty, "only actors", () => Of(OnlyPart.OfActors(_session)));

    private ShownTalk OnlyTexts => One(Guid.Empty, "only texts", () => Of(OnlyPart.OfTexts(_session)));

    private ShownTalk OnlyPeople => One(Guid.Empty, "only people", () => Of(OnlyPart.OfPeople(_session)));
}
