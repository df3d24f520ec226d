namespace SocialeBasis.Domain.Transfer;

/// <summary>Remembers the first thing in a file that cannot be. The rest is still walked through, so that no step of it needs a way out of its own.</summary>
internal sealed class ImportNotes
{
    public const string NotThere = "Dit verwijst naar iets wat niet in het bestand staat.";
    public const string Twice = "Dit staat er twee keer.";
    public const string NotHere = "Dit hoort niet bij deze soort stap, of bij een stap die nog niet was getoond.";
    public const string DoesNotAddUp = "Deze getallen kloppen niet met elkaar.";

    /// <summary>The first problem; null while there is none.</summary>
    public FileImpossible? First { get; private set; }

    /// <summary>Notes what is wrong where, unless something was wrong before. Always false, for a check that goes on.</summary>
    public bool Wrong(string where, string what)
    {
        First ??= new FileImpossible(what, where);
        return false;
    }

    /// <summary>Notes what is wrong where when this does not hold. Says whether it holds.</summary>
    public bool Must(bool holds, string where, string what) => holds || Wrong(where, what);
}
