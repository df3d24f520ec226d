using SocialeBasis.Domain.Earlier;
using SocialeBasis.Domain.Language;
using SocialeBasis.Domain.Measures;

namespace SocialeBasis.Domain;

/// <summary>"Vorige keer afgesproken": what was agreed and assumed before today, from the moment the group is at Afspraken.</summary>
/// <param name="Talk">The earlier talk.</param>
/// <param name="Agreements">What still had to be done.</param>
/// <param name="Assumptions">What nobody knew yet.</param>
public sealed record LookBack(EarlierTitle Talk, Seq<AgreementThen> Agreements, Seq<AssumptionThen> Assumptions)
{
    /// <summary>"Van de vier afspraken zijn er twee gedaan en één gaat door."; says so when nobody looked yet.</summary>
    public string Sentence
    {
        get
        {
            var all = Agreements.Count;
            if (all == 0)
            {
                return "";
            }

            (int Count, string One, string More)[] parts =
            [
                (Count(AgreementStatus.Done), "is gedaan", "zijn gedaan"),
                (Count(AgreementStatus.Busy), "loopt nog", "lopen nog"),
                (Count(AgreementStatus.NotDone), "is niet gedaan", "zijn niet gedaan"),
                (Count(AgreementStatus.Lapsed), "vervalt", "vervallen"),
            ];
            var said = parts
                .Where(part => part.Count > 0)
                .Select(part => $"{DutchNumber.InWords(part.Count)} {(part.Count == 1 ? part.One : part.More)}")
                .ToList();
            var list = said.Count > 1 ? $"{string.Join(", ", said.SkipLast(1))} en {said[^1]}" : said.FirstOrDefault();
            var goes = Agreements.Count(agreement => agreement.GoesOn);
            var onward = goes == 0 ? "" : goes == 1 ? " Eén gaat vandaag door." : $" {DutchNumber.AtStart(goes)} gaan vandaag door.";
            return (list is null
                ? $"Vorige keer maakten we {(all == 1 ? "één afspraak" : $"{DutchNumber.InWords(all)} afspraken")}. Hoe staat het ermee?"
                : $"Van de {(all == 1 ? "ene afspraak" : $"{DutchNumber.InWords(all)} afspraken")} van vorige keer: {list}.") + onward;
        }
    }

    private int Count(AgreementStatus status) => Agreements.Count(agreement => agreement.Status == status);
}

/// <summary>An earlier agreement with how it stands today.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Status">How it stands; null while nobody said so.</param>
/// <param name="Note">What was said about it; may be empty.</param>
/// <param name="GoesOn">Whether it stands among today's agreements.</param>
public sealed record AgreementThen(EarlierAgreement Agreement, AgreementStatus? Status, string Note, bool GoesOn);

/// <summary>An earlier assumption with what is said about it today.</summary>
/// <param name="Assumption">The assumption.</param>
/// <param name="Verdict">Whether it held; null while nobody said so.</param>
/// <param name="Note">What was said about it; may be empty.</param>
public sealed record AssumptionThen(EarlierAssumption Assumption, AssumptionVerdict? Verdict, string Note);
