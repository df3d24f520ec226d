namespace SocialeBasis.Domain.Language;

/// <summary>Dutch words that return in every text and say nothing about its subject.</summary>
public static class LittleWords
{
    private static readonly HashSet<string> All = new(
        """
        aan al alle alleen allemaal alles als altijd ander andere anderen bent beter bij bijvoorbeeld binnen daar daarom dan dat de deze die dingen dit
        doen doet door dus echt een één eens eerst eigen elk elke en er erg even gaan gaat geeft geen geven gewoon goed goede graag groot
        haar had hebben hebt heeft heel hem hen het hier hij hoe hoort horen hun iedere iedereen ieder iemand iets ik in is ja jaar je jij jou jouw jullie
        kan kent komen komt kon kunnen kunt later maar maken maakt mag me mee meer meest men met mij mijn misschien moet moeten mogen na naar naast net niemand niet
        niets niks nodig nog nou nu of om omdat onder ons onze ook op over per samen soms staan staat steeds te tegen ten ter terug toch toe tot tussen
        uit van vaak vandaag veel verder vind vinden voor vooral waar waarin waarmee waaraan waardoor wanneer want waren was wat we weer weet wel welke werd wie wij
        wil willen word worden wordt zal ze zei zeker zelf zelfs zich zie zien zij zijn zit zitten zo zoals zodat zonder zou zouden zullen
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether this word, in small letters, is one of them.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
